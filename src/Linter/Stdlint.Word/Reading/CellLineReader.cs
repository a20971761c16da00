using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// The lines around the cells of a table: what a cell states comes before the exceptions of its row, these before the table's own
/// borders, then the parts of the table style and the style as a whole (ECMA-376 Part 1, 17.4.38, 17.4.61, 17.4.66 and 17.7.6).
/// </summary>
internal sealed class CellLineReader
{
    private readonly BorderEdges _ofTable;
    private readonly TableExtent _extent;
    private BorderEdges _ofRow;
    private XmlNode _lastCell;
    private BorderEdges _lastStated = BorderEdges.None;

    internal CellLineReader(XmlNode tblPr, TableExtent extent)
    {
        _ofTable = BorderEdges.Read(tblPr.Child(XmlName.W_tblBorders));
        _ofRow = _ofTable;
        _extent = extent;
    }

    /// <param name="tblPrEx">The exceptions of the row; may be a node that does not exist.</param>
    internal void BeginRow(XmlNode tblPrEx) =>
        _ofRow = tblPrEx.Exists ? BorderEdges.Read(tblPrEx.Child(XmlName.W_tblBorders)).Over(_ofTable) : _ofTable;

    /// <summary>The lines of the cell at a place of the grid.</summary>
    internal CellLines Of(XmlNode tcPr, TableFormatting? style, int row, int column, int columnEnd)
    {
        ref readonly var stated = ref StatedBy(tcPr.Child(XmlName.W_tcBorders));
        ref readonly var ofRows = ref style is null ? ref BorderEdges.None : ref style.OfRow;
        ref readonly var ofColumns = ref style is null ? ref BorderEdges.None : ref style.OfColumn;
        ref readonly var whole = ref style is null ? ref BorderEdges.None : ref style.Whole;
        bool isFirst = row == 0, isLast = row >= _extent.Rows - 1, isLeft = column == 0, isRight = columnEnd >= _extent.Columns;
        return new CellLines(
            Drawn(stated.Top, isFirst ? _ofRow.Top : _ofRow.InsideHorizontal, ofRows.Top, isFirst ? ofColumns.Top : ofColumns.InsideHorizontal, isFirst ? whole.Top : whole.InsideHorizontal),
            Drawn(stated.Right, isRight ? _ofRow.Right : _ofRow.InsideVertical, ofColumns.Right, isRight ? ofRows.Right : ofRows.InsideVertical, isRight ? whole.Right : whole.InsideVertical),
            Drawn(stated.Bottom, isLast ? _ofRow.Bottom : _ofRow.InsideHorizontal, ofRows.Bottom, isLast ? ofColumns.Bottom : ofColumns.InsideHorizontal, isLast ? whole.Bottom : whole.InsideHorizontal),
            Drawn(stated.Left, isLeft ? _ofRow.Left : _ofRow.InsideVertical, ofColumns.Left, isLeft ? ofRows.Left : ofRows.InsideVertical, isLeft ? whole.Left : whole.InsideVertical));
    }

    /// <summary>Cells in a row mostly state the same bytes, which are read once.</summary>
    private ref readonly BorderEdges StatedBy(XmlNode tcBorders)
    {
        if (!tcBorders.Exists)
            return ref BorderEdges.None;
        if (!_lastCell.Exists || !tcBorders.Part.Utf8[tcBorders.ByteStart..tcBorders.ByteEnd].SequenceEqual(_lastCell.Part.Utf8[_lastCell.ByteStart.._lastCell.ByteEnd]))
            _lastStated = BorderEdges.Read(tcBorders);
        _lastCell = tcBorders;
        return ref _lastStated;
    }

    private static short Drawn(short cell, short table, short part, short otherPart, short style) =>
        Math.Max((short)0, BorderEdges.Stated(cell, BorderEdges.Stated(table, BorderEdges.Stated(part, BorderEdges.Stated(otherPart, style)))));
}
