using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>A table between its begin and its end, with the row and the cell that the reader stands in (ECMA-376 Part 1, 17.4).</summary>
internal sealed class OpenTable
{
    /// <summary>Bound on stated spans, so that a made-up one does not spoil the grid; Word has 63 columns.</summary>
    private const int MaxSpan = 1024;

    private readonly ImmutableArray<TableCell>.Builder _cells = ImmutableArray.CreateBuilder<TableCell>();

    /// <summary>Cells that a vertical merge has begun, by column, with the last row they reach.</summary>
    private readonly Dictionary<int, (TableCell Cell, int LastRow)> _merges = [];
    private readonly int _firstBlock;
    private readonly CellLineReader _lines;

    /// <summary>Those of the cell before, whose formatting is asked for once.</summary>
    private TableConditions? _conditions;
    private TableFormatting? _formatting;
    private int _column;
    private int _columns;
    private bool _isHeaderRow;

    internal OpenTable(DraftTable table, XmlNode properties, in TableExtent extent, OpenTable? outer, int firstBlock)
    {
        Table = table;
        Properties = properties;
        Look = TableLook.Read(properties);
        Extent = extent;
        _lines = new CellLineReader(properties, extent);
        Outer = outer;
        _firstBlock = firstBlock;
    }

    internal DraftTable Table { get; }

    internal XmlNode Properties { get; }

    internal TableLook Look { get; }

    internal TableExtent Extent { get; }

    internal OpenTable? Outer { get; }

    internal int Row { get; private set; } = -1;

    internal TableCell? Cell { get; private set; }

    internal TableFormatting? Formatting { get; private set; }

    internal bool IsEmpty => _cells.Count == 0;

    internal void BeginRow(XmlNode trPr, XmlNode tblPrEx)
    {
        _lines.BeginRow(tblPrEx);
        // Word repeats header rows only from the first row on (17.4.78).
        var header = trPr.Child(XmlName.W_tblHeader);
        var follows = Row < 0 || _isHeaderRow;
        _isHeaderRow = follows && header.Exists && header.OnOff(XmlName.W_val);
        Row++;
        _column = Span(trPr, XmlName.W_gridBefore, 0);
    }

    internal void EndRow(XmlNode trPr) => _columns = Math.Max(_columns, _column + Span(trPr, XmlName.W_gridAfter, 0));

    /// <summary>Begins the cell; false where it only continues a merged one, whose content Word does not show.</summary>
    internal bool BeginCell(XmlNode tcPr, RevisionFilter revisions, StyleSheet styles, int firstBlock)
    {
        var (column, span) = (_column, Span(tcPr, XmlName.W_gridSpan, 1));
        _column += span;
        var conditions = Look.ConditionsAt(Row, Extent.Rows, column, column + span, Extent.Columns);
        if (conditions != _conditions)
            (_conditions, _formatting) = (conditions, styles.TableFormattingOf(Properties, conditions));
        var lines = _lines.Of(tcPr, _formatting, Row, column, column + span);
        if (IsHorizontalContinuation(tcPr))
        {
            if (_cells.Count > 0 && _cells[^1].Row == Row)
            {
                _cells[^1].ColumnSpan += span;
                _cells[^1].Lines = _cells[^1].Lines with { Right = lines.Right };
            }

            return false;
        }

        var merge = VerticalMerge(tcPr, revisions);
        if (merge == CellMerge.Continue && _merges.TryGetValue(column, out var above) && above.LastRow == Row - 1)
        {
            above.Cell.RowSpan++;
            above.Cell.Lines = above.Cell.Lines with { Bottom = lines.Bottom };
            _merges[column] = (above.Cell, Row);
            return false;
        }

        Cell = new TableCell
        {
            Table = Table,
            Row = Row,
            Column = column,
            ColumnSpan = span,
            InHeaderRow = _isHeaderRow,
            HasDiagonal = TableLines.HasDiagonal(tcPr.Child(XmlName.W_tcBorders)),
            Lines = lines,
            FirstBlock = firstBlock,
            EndBlock = firstBlock,
        };
        _cells.Add(Cell);
        if (merge != CellMerge.None)
            _merges[column] = (Cell, Row);
        Formatting = _formatting;
        return true;
    }

    internal void EndCell(int endBlock)
    {
        Cell!.EndBlock = endBlock;
        Cell = null;
        Formatting = null;
    }

    internal void Complete(int endBlock) => Table.Complete(Row + 1, _columns, _cells.DrainToImmutable(), _firstBlock, endBlock);

    internal static int Span(XmlNode properties, XmlName name, int without)
    {
        var span = properties.Child(name);
        return span.Exists ? Math.Clamp(span.IntAttribute(XmlName.W_val) ?? without, without, MaxSpan) : without;
    }

    /// <summary>The older way to merge cells of a row (17.4.22).</summary>
    private static bool IsHorizontalContinuation(XmlNode tcPr)
    {
        var merge = tcPr.Child(XmlName.W_hMerge);
        return merge.Exists && (!merge.TryGetRawAttribute(XmlName.W_val, out var value) || value.SequenceEqual("continue"u8));
    }

    /// <summary>A tracked merge (17.13.5.2) counts in the view that shows it; a <c>w:vMerge</c> without a value continues (17.4.84).</summary>
    private static CellMerge VerticalMerge(XmlNode tcPr, RevisionFilter revisions)
    {
        var tracked = tcPr.Child(XmlName.W_cellMerge);
        if (tracked.Exists && tracked.Attribute(revisions.View == TextView.Original ? XmlName.W_vMergeOrig : XmlName.W_vMerge) is { } state)
            return state == "cont" ? CellMerge.Continue : CellMerge.Restart;

        var merge = tcPr.Child(XmlName.W_vMerge);
        if (!merge.Exists)
            return CellMerge.None;
        return merge.TryGetRawAttribute(XmlName.W_val, out var value) && value.SequenceEqual("restart"u8) ? CellMerge.Restart : CellMerge.Continue;
    }

    private enum CellMerge
    {
        None,
        Restart,
        Continue,
    }
}
