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

    private readonly ParagraphProperties _paragraph;
    private readonly CharacterProperties _character;

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
            }
        }
    }

    public string StyleName { get; }

    internal int Ordinal { get; }

    internal ref readonly ParagraphProperties Paragraph => ref _paragraph;

    internal ref readonly CharacterProperties Character => ref _character;

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
