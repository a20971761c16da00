using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>What a <c>w:pPr</c> states itself, of a block or of a style.</summary>
internal sealed class StatedParagraph
{
    private readonly ParagraphProperties _properties;

    /// <param name="pPr">May be a node that does not exist.</param>
    internal StatedParagraph(XmlNode pPr)
    {
        _properties = ParagraphProperties.Read(pPr);
        var numPr = pPr.Exists ? pPr.Child(XmlName.W_numPr) : default;
        if (!numPr.Exists)
            return;
        StatesNumbering = true;
        NumberingId = Value(numPr, XmlName.W_numId);
        NumberingLevel = Value(numPr, XmlName.W_ilvl);
    }

    internal ref readonly ParagraphProperties Properties => ref _properties;

    /// <summary>There is a <c>w:numPr</c>, be it empty.</summary>
    internal bool StatesNumbering { get; }

    /// <summary>The <c>w:numId</c>; null where it is not stated.</summary>
    internal int? NumberingId { get; }

    /// <summary>The <c>w:ilvl</c>; null where it is not stated.</summary>
    internal int? NumberingLevel { get; }

    private static int? Value(XmlNode numPr, XmlName name)
    {
        var child = numPr.Child(name);
        return child.Exists ? child.IntAttribute(XmlName.W_val) : null;
    }
}
