using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3。
public sealed class MissingAnnexTarget : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Annex, IsResolved: false, IsExternal: false })
                context.Report(Descriptors.MissingAnnexTarget, pointer.Span, pointer.Number.Text).Assuming(pointer.Confidence);
        }
    }
}
