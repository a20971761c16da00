using System.Collections.Immutable;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The lines of a table as they are drawn, in eighths of a point: of two cells at one edge the thicker line is seen.</summary>
public sealed class TableRuling
{
    /// <summary>Places of a grid above which a table is not looked at.</summary>
    private const int MostPlaces = 1 << 16;

    private readonly TableCell?[] _places;
    private readonly int _rows;
    private readonly int _columns;
    private readonly DraftTable _grid;
    private readonly ImmutableArray<int> _headLines;

    private TableRuling(TableBody body)
    {
        _grid = body.Grid;
        (_rows, _columns) = (body.Grid.RowCount, body.Grid.ColumnCount);
        _places = new TableCell?[_rows * _columns];
        foreach (var cell in body.Grid.Cells)
        {
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, _rows); row++)
                _places.AsSpan((row * _columns) + cell.Column, Math.Min(cell.ColumnSpan, _columns - cell.Column)).Fill(cell);
        }

        Frame = Enumerable.Range(0, _rows).SelectMany(row => new[] { Left(row, 0), Left(row, _columns) })
            .Concat(Enumerable.Range(0, _columns).SelectMany(column => new[] { Top(0, column), Top(_rows, column) }))
            .OfType<int>().ToImmutableArray();
        var notes = FirstRowOfNotes(body);
        _headLines = [body.Table.HeaderRows, notes];
        Heads = [.. _headLines.SelectMany(LineAbove)];
        Inside = UsualInside(body.HeadRows, notes);
    }

    /// <summary>Each stretch of the four sides.</summary>
    public ImmutableArray<int> Frame { get; }

    /// <summary>Each stretch of the lines below the head and above the notes at the foot of the table; empty where it has neither.</summary>
    public ImmutableArray<int> Heads { get; }

    /// <summary>The thickness of most lines between the cells below the head; 0 where most are not drawn.</summary>
    public int Inside { get; }

    /// <summary>Null for a table that is too large.</summary>
    public static TableRuling? Of(TableBody body) =>
        (long)body.Grid.RowCount * body.Grid.ColumnCount <= MostPlaces ? new TableRuling(body) : null;

    /// <summary>The cells that need other lines, with these: frame, head and notes at least so thick, the others at most so.</summary>
    /// <param name="thick">In eighths of a point.</param>
    /// <param name="thin">As the other; that of the thickest to leave the lines inside as they are.</param>
    public IEnumerable<(TableCell Cell, CellLines Lines)> Redrawn(short thick, short thin)
    {
        foreach (var cell in _grid.Cells)
        {
            var (end, right) = (cell.Row + cell.RowSpan, cell.Column + cell.ColumnSpan);
            var lines = new CellLines(
                Line(cell.Lines.Top, cell.Row == 0 || _headLines.Contains(cell.Row)),
                Line(cell.Lines.Right, right >= _columns),
                Line(cell.Lines.Bottom, end >= _rows || _headLines.Contains(end)),
                Line(cell.Lines.Left, cell.Column == 0));
            if (lines != cell.Lines)
                yield return (cell, lines);
        }

        short Line(short drawn, bool isThick) => isThick ? Math.Max(drawn, thick) : Math.Min(drawn, thin);
    }

    private IEnumerable<int> LineAbove(int row) =>
        row <= 0 || row >= _rows ? [] : Enumerable.Range(0, _columns).Select(column => Top(row, column)).OfType<int>();

    private int UsualInside(int first, int end)
    {
        var counts = new Dictionary<int, int>();
        for (var row = first; row < end; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                if (row > first && Top(row, column) is { } above)
                    counts[above] = counts.GetValueOrDefault(above) + 1;
                if (column > 0 && Left(row, column) is { } left)
                    counts[left] = counts.GetValueOrDefault(left) + 1;
            }
        }

        return counts.Count == 0 ? 0 : counts.MaxBy(static count => count.Value).Key;
    }

    /// <summary>The first of the rows at the foot that span the table and hold notes or footnotes; the number of rows where there are none.</summary>
    private int FirstRowOfNotes(TableBody body)
    {
        var rows = new HashSet<int>();
        foreach (var cell in body.Table.Children.OfType<TableCellSyntax>())
        {
            if (cell.Cell.ColumnSpan >= _columns && cell.Children.Any(static child => child.Kind is SyntaxKind.Note or SyntaxKind.TableFootnote))
                rows.Add(cell.Cell.Row);
        }

        var first = _rows;
        while (rows.Contains(first - 1))
            first--;
        return first;
    }

    /// <summary>The line above a place, below the table for the row after the last; null inside a merged cell and where there is no cell.</summary>
    private int? Top(int row, int column)
    {
        var below = row < _rows ? _places[(row * _columns) + column] : null;
        var above = row > 0 ? _places[((row - 1) * _columns) + column] : null;
        return above == below ? null : Math.Max(below?.Lines.Top ?? 0, above?.Lines.Bottom ?? 0);
    }

    private int? Left(int row, int column)
    {
        var right = column < _columns ? _places[(row * _columns) + column] : null;
        var left = column > 0 ? _places[(row * _columns) + column - 1] : null;
        return left == right ? null : Math.Max(right?.Lines.Left ?? 0, left?.Lines.Right ?? 0);
    }
}
