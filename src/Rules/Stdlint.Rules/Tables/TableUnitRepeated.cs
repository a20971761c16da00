using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
            var report = context.Report(Descriptors.TableUnitRepeated, first.Span, first.Symbol).Assuming(body.Table).WithFix(() => StateOnce(context.Model, body));
            foreach (var unit in units.Skip(1))
                report.AlsoAt(unit.Span);
        }
    }

    // 与别的表的“单位为……”同样另起一行，各栏的单位删去；没有可照的、不知道名称的，由人改。
    private static List<DraftEdit> StateOnce(DraftModel model, TableBody body)
    {
        var like = model.Tables.FirstOrDefault(other => !other.UnitSpan.IsEmpty && model.Text.BlockAt(other.UnitSpan.Start) is { Cell: null } line && line.Span.Contains(other.UnitSpan));
        if (like is null || body.Table.CaptionBlock < 0 || body.Table.CaptionBlock + 1 != body.Grid.FirstBlock || DraftModel.UnitNameOf(body.HeadUnits[0].Symbol) is not { } name)
            return [];
        var edits = new List<DraftEdit>
        {
            new InsertParagraphs(body.Table.CaptionBlock, InsertionSide.After, [new NewParagraph(Vocabulary.UnitStatementOpening.Words[0] + name, model.Text.BlockAt(like.UnitSpan.Start).Index)]),
        };
        foreach (var unit in body.HeadUnits)
        {
            if (!model.Text.BlockAt(unit.Span.Start).Span.Contains(unit.Span))
                return [];
            edits.Add(DraftEdit.Delete(unit.Span));
        }

        return edits;
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
