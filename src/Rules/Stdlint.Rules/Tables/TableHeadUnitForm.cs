using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4：表头中量的单位宜置于量的名称之下，不用括号或逗号隔开；写成量与单位之比（v/(km/h)）的也对。一个表一处。
public sealed class TableHeadUnitForm : DraftAnalyzer
{
    private const string Break = "\u000B";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            ReportedDiagnostic? report = null;
            foreach (var unit in body.HeadUnits)
            {
                if (unit.Form is not (HeadUnitForm.Bracketed or HeadUnitForm.Comma))
                    continue;
                if (report is not null)
                    report.AlsoAt(unit.Span);
                else
                    report = context.Report(Descriptors.TableHeadUnitForm, unit.Span, context.Text.StringOf(unit.Span), unit.Symbol).Assuming(body.Table).WithFix(() => Below(body));
            }
        }
    }

    private static IEnumerable<DraftEdit> Below(TableBody body)
    {
        foreach (var unit in body.HeadUnits)
        {
            if (unit.Form is HeadUnitForm.Bracketed or HeadUnitForm.Comma)
                yield return DraftEdit.Replace(unit.Span, Break + unit.Symbol);
        }
    }
}
