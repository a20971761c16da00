using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
            var units = new List<(int Column, TextSpan Unit)>();
            for (var column = 0; column < body.Grid.ColumnCount; column++)
            {
                if (CommonUnit(context, body, column, options.MinCells) is not { } unit)
                    continue;
                units.Add((column, unit));
                if (report is not null)
                    report.AlsoAt(unit);
                else
                    report = context.Report(Descriptors.UnitInCells, unit, context.Text.StringOf(unit), body.HeadOf(column)).Assuming(body.Table).WithFix(() => MoveToHead(context.Model, body, units));
            }
        }
    }

    // 单位写在表头名称之下，与表中别的表头同样。各栏的单位都一样的，应统一陈述，由人改。
    private static List<DraftEdit> MoveToHead(DraftModel model, TableBody body, List<(int Column, TextSpan Unit)> columns)
    {
        var edits = new List<DraftEdit>();
        var symbols = columns.Select(column => model.Text.StringOf(column.Unit)).ToList();
        if (symbols.Concat(body.HeadUnits.Select(static unit => unit.Symbol)).ToList() is { Count: > 1 } all && all.Distinct(StringComparer.Ordinal).Count() == 1)
            return [];
        var form = body.HeadUnits is [var first, ..] ? first.Form : HeadUnitForm.Below;
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i].Column;
            // 上标会随删去的单位丢失。
            if (symbols[i].AsSpan().IndexOfAnyInRange('0', '9') >= 0 || body.CellAt(body.HeadRows - 1, column) is not { ColumnSpan: 1 } head || body.TextOf(head) is not { IsEmpty: false } name
                || body.HeadUnits.Any(unit => unit.Column == column))
                return [];
            edits.Add(DraftEdit.Insert(name.End, form switch
            {
                HeadUnitForm.Solidus when symbols[i].Contains('/') => "/（" + symbols[i] + "）",
                HeadUnitForm.Solidus => "/" + symbols[i],
                HeadUnitForm.Bracketed => "（" + symbols[i] + "）",
                HeadUnitForm.Comma => "，" + symbols[i],
                _ => "\v" + symbols[i],
            }));
            foreach (var cell in body.Cells)
            {
                if (cell.Column == column && model.QuantitiesIn(body.TextOf(cell)) is [var quantity])
                    edits.Add(DraftEdit.Delete(TextSpan.FromBounds(quantity.Number.End, quantity.Unit.End)));
            }
        }

        return edits;
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
