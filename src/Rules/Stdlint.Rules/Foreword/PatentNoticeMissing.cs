using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 e）、D.2。已识别专利的文件按 D.3 在引言中说明，也算有。
public sealed class PatentNoticeMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        if (context.Model.IsEngineering.Value || context.Model.HasPhrase(FixedPhraseKind.PatentNotice, PhraseFit.Different)
            || context.Model.HasPhrase(FixedPhraseKind.PatentStatement, PhraseFit.Near))
            return;
        var foreword = (ForewordSyntax)context.Node;
        context.Report(Descriptors.PatentNoticeMissing, context.Model.HeadingOf(foreword)).Assuming(foreword)
            .WithFix(() => ForewordSentence.BeforeProposer(context.Model, foreword, FixedPhrases.Of(context.Model.Edition.Value).PatentNotice));
    }
}
