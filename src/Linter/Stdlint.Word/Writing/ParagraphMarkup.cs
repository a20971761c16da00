using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Paragraph properties (<c>w:pPr</c>; ECMA-376 Part 1, 17.3.1.26) as they are written into another or a changed paragraph.</summary>
internal static class ParagraphMarkup
{
    /// <summary>The character properties of the paragraph mark, without what is said of the mark alone; empty where there are none.</summary>
    internal static string RunPropertiesOfMark(XmlNode paragraph)
    {
        var mark = paragraph.Child(XmlName.W_pPr).Child(XmlName.W_rPr);
        if (!mark.Exists)
            return "";
        var children = Children(mark, static name => name is XmlName.W_ins or XmlName.W_del or XmlName.W_moveFrom or XmlName.W_moveTo or XmlName.W_rPrChange);
        return children.Length == 0 ? "" : $"<{XmlPlaces.Prefix(paragraph)}rPr>{children}</{XmlPlaces.Prefix(paragraph)}rPr>";
    }

    /// <summary>The properties of a paragraph for a new one: style, numbering and formatting, but no section, no page break and no changes.</summary>
    /// <param name="paragraph">The model.</param>
    /// <param name="styleId">Another style; null for the same.</param>
    /// <param name="mark">Goes into the properties of the mark, such as a tracked insertion.</param>
    /// <param name="changes">How it is laid out otherwise.</param>
    internal static string ForNew(XmlNode paragraph, string? styleId, string mark, params IEnumerable<PropertyChange> changes)
    {
        var prefix = XmlPlaces.Prefix(paragraph);
        var pPr = paragraph.Child(XmlName.W_pPr);
        var xml = new StringBuilder();

        // What was set by hand belongs to the model's own style.
        if (styleId is not null)
            xml.Append(StyleOf(prefix, styleId));
        xml.Append(PropertyContainer.Paragraph.ContentLike(
            styleId is null ? pPr : default, static name => name is XmlName.W_sectPr or XmlName.W_rPr or XmlName.W_pageBreakBefore, prefix, changes));

        var markProperties = RunPropertiesOfMark(paragraph);
        if (mark.Length > 0)
            markProperties = markProperties.Length == 0 ? $"<{prefix}rPr>{mark}</{prefix}rPr>" : markProperties.Insert(markProperties.IndexOf('>') + 1, mark);
        if (styleId is null || mark.Length > 0)
            xml.Append(markProperties);
        return xml.Length == 0 ? "" : $"<{prefix}pPr>{xml}</{prefix}pPr>";
    }

    internal static string StyleOf(string prefix, string styleId) => $"<{prefix}pStyle {prefix}val=\"{TextMarkup.EscapeAttribute(styleId)}\"/>";

    /// <summary>The children of an element as written, without those left out.</summary>
    internal static string Children(XmlNode element, Func<XmlName, bool> isLeftOut)
    {
        var xml = new StringBuilder();
        for (var child = element.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (!child.IsText && !isLeftOut(child.Name))
                xml.Append(XmlPlaces.Raw(child));
        }

        return xml.ToString();
    }
}
