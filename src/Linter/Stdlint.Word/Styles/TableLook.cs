using System.Globalization;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>Which parts of a table style a cell takes; ECMA-376 Part 1, 17.18.89.</summary>
[Flags]
public enum TableConditions
{
    None = 0,
    Band1Vertical = 1 << 0,
    Band2Vertical = 1 << 1,
    Band1Horizontal = 1 << 2,
    Band2Horizontal = 1 << 3,
    FirstRow = 1 << 4,
    LastRow = 1 << 5,
    FirstColumn = 1 << 6,
    LastColumn = 1 << 7,
    NorthWestCell = 1 << 8,
    NorthEastCell = 1 << 9,
    SouthWestCell = 1 << 10,
    SouthEastCell = 1 << 11,
}

/// <summary>The parts of its style that a table asks for (<c>w:tblLook</c>, ECMA-376 Part 1, 17.4.55).</summary>
public readonly record struct TableLook
{
    private const int FirstRow = 0x20;
    private const int LastRow = 0x40;
    private const int FirstColumn = 0x80;
    private const int LastColumn = 0x100;
    private const int NoHorizontalBands = 0x200;
    private const int NoVerticalBands = 0x400;

    private readonly int _bits;
    private readonly int _rowBand;
    private readonly int _columnBand;

    private TableLook(int bits, int rowBand, int columnBand)
    {
        _bits = bits;
        _rowBand = rowBand;
        _columnBand = columnBand;
    }

    /// <summary>Reads the look of a table and the widths of its bands.</summary>
    /// <param name="tblPr">The <c>w:tblPr</c>; may be a node that does not exist.</param>
    public static TableLook Read(XmlNode tblPr)
    {
        if (!tblPr.Exists)
            return new TableLook(NoHorizontalBands | NoVerticalBands, 1, 1);

        var look = tblPr.Child(XmlName.W_tblLook);
        var bits = look.Exists ? Bits(look) : 0;
        return new TableLook(bits, Band(tblPr, XmlName.W_tblStyleRowBandSize), Band(tblPr, XmlName.W_tblStyleColBandSize));
    }

    /// <summary>The parts that apply at a place of the table's grid.</summary>
    /// <param name="row">Zero-based row.</param>
    /// <param name="rowCount">Rows of the table.</param>
    /// <param name="column">Zero-based column of the grid.</param>
    /// <param name="columnEnd">Column after the cell.</param>
    /// <param name="columnCount">Columns of the grid.</param>
    public TableConditions ConditionsAt(int row, int rowCount, int column, int columnEnd, int columnCount)
    {
        var firstRow = (_bits & FirstRow) != 0 && row == 0;
        var lastRow = (_bits & LastRow) != 0 && row == rowCount - 1 && !firstRow;
        var firstColumn = (_bits & FirstColumn) != 0 && column == 0;
        var lastColumn = (_bits & LastColumn) != 0 && columnEnd >= columnCount && !firstColumn;

        var conditions = TableConditions.None;
        if (firstRow)
            conditions |= TableConditions.FirstRow;
        if (lastRow)
            conditions |= TableConditions.LastRow;
        if (firstColumn)
            conditions |= TableConditions.FirstColumn;
        if (lastColumn)
            conditions |= TableConditions.LastColumn;
        if (firstRow && firstColumn)
            conditions |= TableConditions.NorthWestCell;
        if (firstRow && lastColumn)
            conditions |= TableConditions.NorthEastCell;
        if (lastRow && firstColumn)
            conditions |= TableConditions.SouthWestCell;
        if (lastRow && lastColumn)
            conditions |= TableConditions.SouthEastCell;

        // Bands are counted without the rows and columns that have a part of their own.
        if ((_bits & NoHorizontalBands) == 0 && !firstRow && !lastRow)
            conditions |= IsOdd(row - ((_bits & FirstRow) != 0 ? 1 : 0), _rowBand) ? TableConditions.Band2Horizontal : TableConditions.Band1Horizontal;
        if ((_bits & NoVerticalBands) == 0 && !firstColumn && !lastColumn)
            conditions |= IsOdd(column - ((_bits & FirstColumn) != 0 ? 1 : 0), _columnBand) ? TableConditions.Band2Vertical : TableConditions.Band1Vertical;
        return conditions;
    }

    private static bool IsOdd(int index, int band) => (index / Math.Max(1, band)) % 2 == 1;

    /// <summary>Newer files state each part in an attribute of its own, older ones as a bit mask in hexadecimal.</summary>
    private static int Bits(XmlNode look)
    {
        var bits = int.TryParse(look.Attribute(XmlName.W_val), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mask) ? mask : 0;
        Set(XmlName.W_firstRow, FirstRow);
        Set(XmlName.W_lastRow, LastRow);
        Set(XmlName.W_firstColumn, FirstColumn);
        Set(XmlName.W_lastColumn, LastColumn);
        Set(XmlName.W_noHBand, NoHorizontalBands);
        Set(XmlName.W_noVBand, NoVerticalBands);
        return bits;

        void Set(XmlName name, int bit)
        {
            if (look.Attribute(name) is not null)
                bits = look.OnOff(name) ? bits | bit : bits & ~bit;
        }
    }

    private static int Band(XmlNode tblPr, XmlName name)
    {
        var size = tblPr.Child(name);
        return size.Exists ? size.IntAttribute(XmlName.W_val) ?? 1 : 1;
    }
}
