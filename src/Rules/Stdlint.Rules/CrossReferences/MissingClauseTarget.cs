using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3。
public sealed class MissingClauseTarget : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Clause, IsResolved: false, IsExternal: false })
                context.Report(Descriptors.MissingClauseTarget, pointer.Span, context.Text.StringOf(pointer.Span)).Assuming(pointer.Confidence);
        }
    }
}
