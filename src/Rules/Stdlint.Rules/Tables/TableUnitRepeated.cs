using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4：所有量的单位均相同时，在表的右上方统一陈述，代替各栏中的单位。有不带单位的数值栏（序号除外）时，不是所有量都相同。
public sealed class TableUnitRepeated : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            if (!body.Table.UnitSpan.IsEmpty || body.HeadUnits is not [var first, _, ..] units || units.Any(unit => unit.Symbol != first.Symbol) || HasOtherNumbers(context, body))
                continue;
            var report = context.Report(Descriptors.TableUnitRepeated, first.Span, first.Symbol).Assuming(body.Table);
            foreach (var unit in units.Skip(1))
                report.AlsoAt(unit.Span);
        }
    }

    private static bool HasOtherNumbers(DraftContext context, TableBody body)
    {
        foreach (var cell in body.Cells)
        {
            if (body.HeadUnits.Any(unit => unit.Column <= cell.Column && cell.Column < unit.Column + unit.ColumnSpan) || Vocabulary.OrdinalColumns.Contains(body.HeadOf(cell.Column)))
                continue;
            if (context.Text.TextOf(body.TextOf(cell)).IndexOfAnyInRange('0', '9') >= 0)
                return true;
        }

        return false;
    }
}
