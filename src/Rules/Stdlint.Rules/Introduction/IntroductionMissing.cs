using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：分为部分的文件的每个部分，以及涉及已识别专利的文件，均应设置引言。
public sealed class IntroductionMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Introduction is not null || context.Tree.Root.Foreword is not { } foreword || HasNumberedIntroduction(context.Model))
            return;
        if (context.Model.IsPart)
            context.Report(Descriptors.IntroductionMissing, context.Model.HeadingOf(foreword)).Assuming(foreword);
        else if (context.Model.FixedPhraseMatch(FixedPhraseKind.PatentStatement) is not null)
            context.Report(Descriptors.IntroductionMissingPatent, context.Model.HeadingOf(foreword)).Assuming(foreword);
    }

    // An introduction with a clause number is another fault (STD3102).
    private static bool HasNumberedIntroduction(DraftModel model)
    {
        foreach (var clause in model.Clauses)
        {
            if (clause.Title == "引言")
                return true;
        }

        return false;
    }
}
