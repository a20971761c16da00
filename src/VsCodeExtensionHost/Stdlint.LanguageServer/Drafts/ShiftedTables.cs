using System.Collections.Immutable;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>The tables of a draft text, for one with other lines. Cells point to their table and back, so all of them are made anew.</summary>
internal sealed class ShiftedTables
{
    private readonly Dictionary<TableCell, TableCell> _cells = new(ReferenceEqualityComparer.Instance);

    internal ShiftedTables(DraftText old, PositionMap map)
    {
        var tables = ImmutableArray.CreateBuilder<DraftTable>(old.Tables.Length);
        foreach (var table in old.Tables)
            tables.Add(Of(table, map));
        Tables = tables.MoveToImmutable();
    }

    internal ImmutableArray<DraftTable> Tables { get; }

    internal Block InNewCell(Block block) => block.Cell is null || !_cells.TryGetValue(block.Cell, out var cell) ? block : new Block
    {
        Index = block.Index,
        Span = block.Span,
        Story = block.Story,
        StoryOrdinal = block.StoryOrdinal,
        Label = block.Label,
        Style = block.Style,
        Format = block.Format,
        Cell = cell,
        Flags = block.Flags,
        PieceStart = block.PieceStart,
        PieceCount = block.PieceCount,
        Source = block.Source,
    };

    // A nested table follows the one around it, so its outer cell is known.
    private DraftTable Of(DraftTable table, PositionMap map)
    {
        var result = new DraftTable
        {
            Index = table.Index,
            OuterCell = table.OuterCell is { } outer ? _cells.GetValueOrDefault(outer) : null,
            StyleName = table.StyleName,
            HasBorders = table.HasBorders,
        };
        var cells = ImmutableArray.CreateBuilder<TableCell>(table.Cells.Length);
        foreach (var cell in table.Cells)
        {
            var made = new TableCell
            {
                Table = result,
                Row = cell.Row,
                Column = cell.Column,
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                InHeaderRow = cell.InHeaderRow,
                HasDiagonal = cell.HasDiagonal,
                Lines = cell.Lines,
                FirstBlock = map.LineOf(cell.FirstBlock),
                EndBlock = map.LineOf(cell.EndBlock),
            };
            _cells.Add(cell, made);
            cells.Add(made);
        }

        result.Complete(table.RowCount, table.ColumnCount, cells.MoveToImmutable(), map.LineOf(table.FirstBlock), map.LineOf(table.EndBlock));
        return result;
    }
}
