using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，6.2.2.3、8.3。前言是必备要素。
public sealed class ForewordMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Foreword is null)
            context.Report(Descriptors.ForewordMissing, context.Model.FirstClauseHeading);
    }
}
