using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.Adoption;

// GB/T 1.2—2020，第4章：双编号只用于等同采用。没有标一致性程度的，先要补上标识，由 STD1108 说。
public sealed class DualNumberMisused : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (DualNumber.MarkOf(context) is not { Degree: "MOD" or "NEQ" } mark || DualNumber.NumberOf(context) is not { } number || !DualNumber.IsDual(context, number))
            return;
        var text = context.Text.TextOf(number.Span);
        var second = Math.Max(text.IndexOf("/ISO"), text.IndexOf("/IEC"));
        if (second <= 0)
            return;
        var place = TextSpan.FromBounds(number.Span.Start + second, number.Span.Start + text.TrimEnd().Length);
        context.Report(Descriptors.DualNumberMisused, place, context.Text.StringOf(place), mark.Degree)
            .WithRelated(RelatedKind.Conflict, mark.Mark.Span, "related.conflict")
            .WithFix(() => DraftEdit.Delete(place));
    }
}
