using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Cells of regular tables, whose words can be written as paragraphs.</summary>
public static class PlainCells
{
    /// <summary>The words of a cell that is one line of one format; null where it is merged, or holds more. The table has a cell for each row and column.</summary>
    public static string? TextAt(this DraftTable grid, DraftText text, int row, int column) =>
        grid.Cells[(row * grid.ColumnCount) + column] is { RowSpan: 1, ColumnSpan: 1 } cell && cell.EndBlock == cell.FirstBlock + 1
        && JoinedParagraphs.UniformText(text, text.Blocks[cell.FirstBlock]) is { } words && !words.AsSpan().ContainsAny('\v', '\t')
            ? words
            : null;
}
