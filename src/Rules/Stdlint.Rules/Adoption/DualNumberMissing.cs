using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Adoption;

// GB/T 1.2—2020，第4章：等同采用ISO、IEC文件的，封面用双编号。
public sealed class DualNumberMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (DualNumber.MarkOf(context) is { Degree: "IDT" } mark && DualNumber.NumberOf(context) is { } number && !DualNumber.IsDual(context, number))
            context.Report(Descriptors.DualNumberMissing, number.Span).WithRelated(RelatedKind.Conflict, mark.Mark.Span, "related.conflict");
    }
}
