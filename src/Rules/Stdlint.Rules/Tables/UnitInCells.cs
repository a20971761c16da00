using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4（推论）：一栏的数值单位都相同，单位在表头给出。一个表一处。
public sealed class UnitInCells : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<UnitInCellsOptions>();
        foreach (var body in context.Model.TableBodies)
        {
            ReportedDiagnostic? report = null;
            for (var column = 0; column < body.Grid.ColumnCount; column++)
            {
                if (CommonUnit(context, body, column, options.MinCells) is not { } unit)
                    continue;
                if (report is not null)
                    report.AlsoAt(unit);
                else
                    report = context.Report(Descriptors.UnitInCells, unit, context.Text.StringOf(unit), body.HeadOf(column)).Assuming(body.Table);
            }
        }
    }

    /// <summary>The unit in the first cell of a column whose cells all hold one number with that unit; null where they do not.</summary>
    private static TextSpan? CommonUnit(DraftContext context, TableBody body, int column, int fewest)
    {
        TextSpan? first = null;
        var count = 0;
        foreach (var cell in body.Cells)
        {
            if (cell.Column != column || body.IsBlank(cell))
                continue;
            var text = body.TextOf(cell);
            if (cell.ColumnSpan > 1 || context.Model.QuantitiesIn(text) is not [{ HasUnit: true, Form: not (UnitForm.Percent or UnitForm.Angle) } quantity] || quantity.Span != text)
                return null;
            if (first is { } unit && !context.Text.TextOf(unit).SequenceEqual(context.Text.TextOf(quantity.Unit)))
                return null;
            first ??= quantity.Unit;
            count++;
        }

        return count >= fewest ? first : null;
    }
}
