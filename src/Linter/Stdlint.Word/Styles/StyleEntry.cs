using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>A style with what it inherits along <c>w:basedOn</c>, worked out once when the style is first used.</summary>
internal sealed class StyleEntry
{
    private readonly ParagraphProperties _paragraph;
    private bool? _drawsTableBorders;

    internal StyleEntry(int ordinal, XmlNode node, StyleType type, StyleEntry? basedOn, StyleProperties properties)
    {
        Ordinal = ordinal;
        Node = node;
        Type = type;
        BasedOn = basedOn;
        Id = node.Attribute(XmlName.W_styleId) ?? "";
        var name = node.Child(XmlName.W_name);
        Name = (name.Exists ? name.Attribute(XmlName.W_val) : null) ?? Id;

        OwnParagraph = properties.Paragraph(node.Child(XmlName.W_pPr));
        _paragraph = basedOn is null ? OwnParagraph.Properties : basedOn._paragraph.Under(OwnParagraph.Properties);
        Character = properties.Character(basedOn?.Character, node.Child(XmlName.W_rPr));
        Number();
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

    /// <summary>What the style states itself, without what it inherits.</summary>
    internal StatedParagraph OwnParagraph { get; }

    /// <summary>What the style states of characters, one instance for styles that come to the same in the same way; null where it states nothing.</summary>
    internal DirectCharacter? Character { get; }

    /// <summary>The <c>w:numId</c> in force and the style that states it; <c>w:ilvl</c> is inherited apart from it (MS-OI29500 2.1.50).</summary>
    internal int? NumberingId { get; private set; }

    internal StyleEntry? NumberingOrigin { get; private set; }

    internal int? NumberingLevel { get; private set; }

    /// <summary>The nearest style of the chain that states any numbering: there the level's indents come in.</summary>
    internal StyleEntry? NearestNumbering { get; private set; }

    /// <summary>For a table style: a table of the style shows lines.</summary>
    internal bool DrawsTableBorders => _drawsTableBorders ??= TableLines.AreDrawn(this);

    private void Number()
    {
        NumberingId = BasedOn?.NumberingId;
        NumberingOrigin = BasedOn?.NumberingOrigin;
        NumberingLevel = BasedOn?.NumberingLevel;
        NearestNumbering = BasedOn?.NearestNumbering;
        if (!OwnParagraph.StatesNumbering)
            return;

        NearestNumbering = this;
        if (OwnParagraph.NumberingId is { } numId)
        {
            NumberingId = numId;
            NumberingOrigin = this;
        }

        NumberingLevel = OwnParagraph.NumberingLevel ?? NumberingLevel;
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
