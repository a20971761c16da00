using System.Collections.Immutable;

namespace Stdlint.Core.Text;

/// <summary>A <c>w:tbl</c>; its cells' blocks follow each other in document order (ECMA-376 Part 1, 17.4).</summary>
public sealed class DraftTable
{
    /// <summary>Zero-based ordinal in document order; a nested table follows the one around it.</summary>
    public required int Index { get; init; }

    /// <summary>The cell that holds this table, null for an outer table.</summary>
    public TableCell? OuterCell { get; init; }

    public int RowCount { get; internal set; }

    /// <summary>Columns of the grid, after <c>w:gridSpan</c>.</summary>
    public int ColumnCount { get; internal set; }

    /// <summary>Cells in document order; a vertically merged continuation is not a cell of its own.</summary>
    public ImmutableArray<TableCell> Cells { get; internal set; } = [];

    /// <summary>First block of the table.</summary>
    public int FirstBlock { get; internal set; }

    /// <summary>First block after the table.</summary>
    public int EndBlock { get; internal set; }

    public string? StyleName { get; init; }

    /// <summary>Whether any border is drawn: the cover of SET 2020 uses a borderless table for layout.</summary>
    public bool HasBorders { get; set; } = true;

    /// <summary>Sets the facts that are known only once all rows have been read; called by the reader that made the table.</summary>
    public void Complete(int rowCount, int columnCount, ImmutableArray<TableCell> cells, int firstBlock, int endBlock)
    {
        RowCount = rowCount;
        ColumnCount = columnCount;
        Cells = cells;
        FirstBlock = firstBlock;
        EndBlock = endBlock;
    }
}

/// <summary>A cell; rows and columns are zero-based grid positions.</summary>
public sealed class TableCell
{
    public required DraftTable Table { get; init; }

    public required int Row { get; init; }

    public required int Column { get; init; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    /// <summary>The row repeats at the top of each page (<c>w:tblHeader</c>).</summary>
    public bool InHeaderRow { get; init; }

    /// <summary>A line is drawn from corner to corner (<c>w:tl2br</c>, <c>w:tr2bl</c>).</summary>
    public bool HasDiagonal { get; init; }

    /// <summary>Lines at its edges; where cells are merged the lower and right ones are those of the last cell.</summary>
    public CellLines Lines { get; set; }

    public int FirstBlock { get; set; }

    public int EndBlock { get; set; }
}
