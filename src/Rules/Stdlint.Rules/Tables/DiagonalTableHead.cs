using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4：表头中不准许使用斜线；单元格的斜线框线和画在左上角的线都是。
public sealed class DiagonalTableHead : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            foreach (var cell in body.Grid.Cells)
            {
                if (cell.Row >= body.HeadRows)
                    break;
                if (cell.HasDiagonal || cell is { Row: 0, Column: 0 } && HasShape(context.Text, cell))
                {
                    context.Report(Descriptors.DiagonalTableHead, PlaceOf(context.Text, body, cell)).Assuming(body.Table).WithFix(() => WithoutDiagonals(context.Text, body));
                    break;
                }
            }
        }
    }

    /// <summary>In all cells of the head; a line that is drawn over a cell has to be taken away by hand.</summary>
    private static IEnumerable<DraftEdit> WithoutDiagonals(DraftText text, TableBody body)
    {
        var head = body.Grid.Cells.Where(cell => cell.Row < body.HeadRows).ToList();
        if (head.Exists(cell => cell is { Row: 0, Column: 0 } && HasShape(text, cell)))
            return [];
        return head.Where(static cell => cell.HasDiagonal).Select(static cell => new FormatBlock(cell.FirstBlock, FormatTarget.TableCell, new FormatChange(FormatProperty.DiagonalBorders)));
    }

    private static bool HasShape(DraftText text, TableCell cell)
    {
        var span = text.SpanOf(cell);
        for (var i = span.Start; i < span.End; i++)
        {
            if (text.ObjectAt(i)?.Kind == InlineObjectKind.Shape)
                return true;
        }

        return false;
    }

    private static TextSpan PlaceOf(DraftText text, TableBody body, TableCell cell) =>
        body.TextOf(cell) is { IsEmpty: false } words ? text.BlockAt(words.Start).Span : text.Blocks[cell.FirstBlock].Span;
}
