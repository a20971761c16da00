using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 h）。
public sealed class PublicationHistoryMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Replacement is { } replacement && context.Model.Foreword(ForewordTopic.History) is null)
            context.Report(Descriptors.PublicationHistoryMissing, replacement.Span).Assuming(context.Tree.Root.Foreword!);
    }
}
