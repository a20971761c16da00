using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Adoption;

// GB/T 1.2—2020，第4章：双编号只用于等同采用。
public sealed class DualNumberMisused : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (DualNumber.MarkOf(context) is { Degree: "MOD" or "NEQ" } mark && DualNumber.NumberOf(context) is { } number && DualNumber.IsDual(context, number))
            context.Report(Descriptors.DualNumberMisused, number.Span, mark.Degree).WithRelated(RelatedKind.Conflict, mark.Mark.Span, "related.conflict");
    }
}
