using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.3的示例紧排，10.4.6只规定单位符号，所以只报全文里少用的那种写法。
public sealed class PercentGap : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        int tight = 0, gapped = 0;
        foreach (var quantity in context.Model.Quantities)
        {
            if (quantity.Form != UnitForm.Percent)
                continue;
            if (quantity.Gap.IsEmpty)
                tight++;
            else
                gapped++;
        }

        if (tight == 0 || gapped == 0)
            return;
        ReportedDiagnostic? report = null;
        foreach (var quantity in context.Model.Quantities)
        {
            if (quantity.Form != UnitForm.Percent || quantity.Gap.IsEmpty != tight < gapped)
                continue;
            if (report is null)
            {
                report = context.Report(Descriptors.PercentGap, quantity.Span, context.Text.StringOf(quantity.Span));
                if (gapped <= tight)
                    report.WithFix(() => WithoutGaps(context.Model));
            }
            else
            {
                report.AlsoAt(quantity.Span);
            }
        }
    }

    private static IEnumerable<DraftEdit> WithoutGaps(DraftModel model) =>
        model.Quantities.Where(static quantity => quantity is { Form: UnitForm.Percent, Gap.IsEmpty: false }).Select(static quantity => DraftEdit.Delete(quantity.Gap));
}
