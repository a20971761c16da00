using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>How many rows head a table.</summary>
internal static class TableHeaders
{
    private const int LongestHeaderCell = 40;

    /// <summary>By <c>w:tblHeader</c>, else the first row where it looks like one: filled, short, not numbers; 0 where unknown.</summary>
    public static int Rows(DraftLines lines, DraftTable grid)
    {
        var marked = 0;
        var first = 1;
        var looksLikeHeader = grid.RowCount > 1 && grid.ColumnCount > 1;
        foreach (var cell in grid.Cells)
        {
            if (cell.InHeaderRow && cell.Row == marked)
                marked = cell.Row + 1;
            if (cell.Row != 0)
                continue;
            first = Math.Max(first, cell.RowSpan);
            looksLikeHeader &= LooksLikeHeader(lines, cell);
        }

        return marked > 0 ? marked : looksLikeHeader && first < grid.RowCount ? first : 0;
    }

    private static bool LooksLikeHeader(DraftLines lines, TableCell cell)
    {
        var letters = false;
        for (var i = Math.Max(0, cell.FirstBlock); i < cell.EndBlock && i < lines.Count; i++)
        {
            if (lines[i].Length > LongestHeaderCell || (!lines[i].IsBlank && lines.Content[lines[i].End - 1] == '。'))
                return false;
            foreach (var c in lines.Of(i))
                letters |= DraftCharacters.IsHan(c) || DraftCharacters.IsLatin(c);
        }

        return letters;
    }
}
