using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3。
public sealed class MissingCaptionTarget : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Figure or CrossReferenceKind.Table or CrossReferenceKind.Formula, IsResolved: false, IsExternal: false })
                context.Report(Descriptors.MissingCaptionTarget, pointer.Span, context.Text.StringOf(pointer.Span)).Assuming(pointer.Confidence);
        }
    }
}
