using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>A style with what it inherits along <c>w:basedOn</c>, worked out once when the style is first used.</summary>
internal sealed class StyleEntry
{
    private CharacterProperties _character;
    private ParagraphProperties _paragraph;
    private bool? _drawsTableBorders;

    internal StyleEntry(int ordinal, XmlNode node, StyleType type, StyleEntry? basedOn, ThemeFonts theme)
    {
        Ordinal = ordinal;
        Node = node;
        Type = type;
        BasedOn = basedOn;
        Id = node.Attribute(XmlName.W_styleId) ?? "";
        var name = node.Child(XmlName.W_name);
        Name = (name.Exists ? name.Attribute(XmlName.W_val) : null) ?? Id;

        PPr = node.Child(XmlName.W_pPr);
        var ownParagraph = ReadOwnParagraph();
        _paragraph = basedOn is null ? ownParagraph : basedOn._paragraph.Under(ownParagraph);
        var own = CharacterProperties.Read(node.Child(XmlName.W_rPr), theme);
        _character = basedOn is null ? own : basedOn._character.Under(own);
        ReadNumbering();
    }

    /// <summary>Position among the styles of the sheet.</summary>
    internal int Ordinal { get; }

    internal XmlNode Node { get; }

    internal StyleType Type { get; }

    internal StyleEntry? BasedOn { get; }

    internal string Id { get; }

    internal string Name { get; }

    /// <summary>The style as rules see it; null for styles that are not paragraph styles.</summary>
    internal ParagraphStyle? Style { get; set; }

    /// <summary>Where blocks of the style are numbered by the style alone; null before it is asked for.</summary>
    internal StylePlace? Place { get; set; }

    internal ref readonly ParagraphProperties Paragraph => ref _paragraph;

    internal ref readonly CharacterProperties Character => ref _character;

    /// <summary>The <c>w:numId</c> in force and the style that states it; <c>w:ilvl</c> is inherited apart from it (MS-OI29500 2.1.50).</summary>
    internal int? NumberingId { get; private set; }

    internal StyleEntry? NumberingOrigin { get; private set; }

    internal int? NumberingLevel { get; private set; }

    /// <summary>The nearest style of the chain that states any numbering: there the level's indents come in.</summary>
    internal StyleEntry? NearestNumbering { get; private set; }

    /// <summary>For a table style: a table of the style shows lines.</summary>
    internal bool DrawsTableBorders => _drawsTableBorders ??= TableLines.AreDrawn(this);

    private XmlNode PPr { get; }

    /// <summary>What the style states itself, without what it inherits; read anew, as only styles with a list ask for it.</summary>
    internal ParagraphProperties ReadOwnParagraph() => ParagraphProperties.Read(PPr);

    private void ReadNumbering()
    {
        NumberingId = BasedOn?.NumberingId;
        NumberingOrigin = BasedOn?.NumberingOrigin;
        NumberingLevel = BasedOn?.NumberingLevel;
        NearestNumbering = BasedOn?.NearestNumbering;

        var numPr = PPr.Exists ? PPr.Child(XmlName.W_numPr) : default;
        if (!numPr.Exists)
            return;

        NearestNumbering = this;
        if (NumberingProperty(numPr, XmlName.W_numId) is { } numId)
        {
            NumberingId = numId;
            NumberingOrigin = this;
        }

        NumberingLevel = NumberingProperty(numPr, XmlName.W_ilvl) ?? NumberingLevel;
    }

    private static int? NumberingProperty(XmlNode numPr, XmlName name)
    {
        var child = numPr.Child(name);
        return child.Exists ? child.IntAttribute(XmlName.W_val) : null;
    }
}

/// <summary>A numbering place that may be none, so that none is known too.</summary>
internal sealed record StylePlace(NumberingPlace? Value);

/// <summary>ECMA-376 Part 1, 17.18.83.</summary>
internal enum StyleType
{
    Paragraph,
    Character,
    Table,
    Numbering,
}
