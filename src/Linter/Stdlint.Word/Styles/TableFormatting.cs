using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>What a table style says of the blocks and runs of a cell, its conditional parts included; one instance for equal style and parts.</summary>
public sealed class TableFormatting
{
    /// <summary>In the order in which the parts are laid over each other (ECMA-376 Part 1, 17.7.6).</summary>
    private static readonly (TableConditions Condition, string Type)[] Order =
    [
        (TableConditions.Band1Vertical, "band1Vert"),
        (TableConditions.Band2Vertical, "band2Vert"),
        (TableConditions.Band1Horizontal, "band1Horz"),
        (TableConditions.Band2Horizontal, "band2Horz"),
        (TableConditions.FirstRow, "firstRow"),
        (TableConditions.LastRow, "lastRow"),
        (TableConditions.FirstColumn, "firstCol"),
        (TableConditions.LastColumn, "lastCol"),
        (TableConditions.NorthEastCell, "neCell"),
        (TableConditions.NorthWestCell, "nwCell"),
        (TableConditions.SouthEastCell, "seCell"),
        (TableConditions.SouthWestCell, "swCell"),
    ];

    private const TableConditions Rows = TableConditions.Band1Horizontal | TableConditions.Band2Horizontal | TableConditions.FirstRow | TableConditions.LastRow;
    private const TableConditions Columns = TableConditions.Band1Vertical | TableConditions.Band2Vertical | TableConditions.FirstColumn | TableConditions.LastColumn;

    private readonly ParagraphProperties _paragraph;
    private readonly CharacterProperties _character;
    private readonly BorderEdges _whole = BorderEdges.None;
    private readonly BorderEdges _ofRow = BorderEdges.None;
    private readonly BorderEdges _ofColumn = BorderEdges.None;

    internal TableFormatting(int ordinal, StyleEntry style, TableConditions conditions, ThemeFonts theme)
    {
        Ordinal = ordinal;
        StyleName = style.Name;
        _paragraph = style.Paragraph;
        _character = style.Character?.Properties ?? default;

        var chain = new List<StyleEntry>();
        for (var entry = style; entry is not null && chain.Count < StyleSheet.MaxChain; entry = entry.BasedOn)
            chain.Add(entry);
        chain.Reverse();
        foreach (var entry in chain)
            _whole = BorderEdges.Read(entry.Node.Child(XmlName.W_tblPr).Child(XmlName.W_tblBorders)).Over(_whole);

        foreach (var (condition, type) in Order)
        {
            if ((conditions & condition) == 0)
                continue;
            foreach (var entry in chain)
            {
                var part = Part(entry.Node, type);
                if (!part.Exists)
                    continue;
                _paragraph = _paragraph.Under(ParagraphProperties.Read(part.Child(XmlName.W_pPr)));
                _character = _character.Under(CharacterProperties.Read(part.Child(XmlName.W_rPr), theme));
                var borders = BorderEdges.Read(part.Child(XmlName.W_tcPr).Child(XmlName.W_tcBorders));
                if ((condition & Columns) == 0)
                    _ofRow = borders.Over(_ofRow);
                if ((condition & Rows) == 0)
                    _ofColumn = borders.Over(_ofColumn);
            }
        }
    }

    public string StyleName { get; }

    internal int Ordinal { get; }

    internal ref readonly ParagraphProperties Paragraph => ref _paragraph;

    internal ref readonly CharacterProperties Character => ref _character;

    /// <summary>Lines of the whole table.</summary>
    internal ref readonly BorderEdges Whole => ref _whole;

    /// <summary>Lines of the parts that are rows; those of a corner are here and in <see cref="OfColumn"/>.</summary>
    internal ref readonly BorderEdges OfRow => ref _ofRow;

    /// <summary>Lines of the parts that are columns.</summary>
    internal ref readonly BorderEdges OfColumn => ref _ofColumn;

    private static XmlNode Part(XmlNode style, string type)
    {
        for (var child = style.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.Name == XmlName.W_tblStylePr && child.Attribute(XmlName.W_type) == type)
                return child;
        }

        return default;
    }
}
