using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Paragraph properties (<c>w:pPr</c>; ECMA-376 Part 1, 17.3.1.26) as they are written into another or a changed paragraph.</summary>
internal static class ParagraphMarkup
{
    /// <summary>Children of <c>w:pPr</c> that come before <c>w:numPr</c> in the schema.</summary>
    private static readonly XmlName[] BeforeNumbering =
        [XmlName.W_pStyle, XmlName.W_keepNext, XmlName.W_keepLines, XmlName.W_pageBreakBefore, XmlName.W_framePr, XmlName.W_widowControl];

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
    internal static string ForNew(XmlNode paragraph, string? styleId, string mark)
    {
        var prefix = XmlPlaces.Prefix(paragraph);
        var pPr = paragraph.Child(XmlName.W_pPr);
        var xml = new StringBuilder();
        if (styleId is not null)
        {
            // What was set by hand belongs to the model's own style.
            xml.Append(StyleOf(prefix, styleId));
        }
        else if (pPr.Exists)
        {
            xml.Append(Children(pPr, static name => name is XmlName.W_sectPr or XmlName.W_pPrChange or XmlName.W_rPr or XmlName.W_pageBreakBefore));
        }

        var markProperties = RunPropertiesOfMark(paragraph);
        if (mark.Length > 0)
            markProperties = markProperties.Length == 0 ? $"<{prefix}rPr>{mark}</{prefix}rPr>" : markProperties.Insert(markProperties.IndexOf('>') + 1, mark);
        if (styleId is null || mark.Length > 0)
            xml.Append(markProperties);
        return xml.Length == 0 ? "" : $"<{prefix}pPr>{xml}</{prefix}pPr>";
    }

    /// <summary>Splices that put other style and numbering into a paragraph.</summary>
    /// <param name="part">Takes the splices.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="style">A whole <c>w:pStyle</c>; null to leave it.</param>
    /// <param name="numbering">A whole <c>w:numPr</c>, empty for none; null to leave it.</param>
    internal static void Change(PartEditor part, XmlNode paragraph, string? style, string? numbering)
    {
        var prefix = XmlPlaces.Prefix(paragraph);
        var pPr = paragraph.Child(XmlName.W_pPr);
        var xml = new StringBuilder();
        xml.Append(style ?? RawOf(pPr, XmlName.W_pStyle));
        foreach (var name in BeforeNumbering.AsSpan(1))
            xml.Append(RawOf(pPr, name));
        xml.Append(numbering ?? RawOf(pPr, XmlName.W_numPr));
        if (pPr.Exists)
            xml.Append(Children(pPr, static name => name == XmlName.W_numPr || name == XmlName.W_pPrChange || Array.IndexOf(BeforeNumbering, name) >= 0));
        if (part.Mode == WriteMode.Tracked)
            xml.Append(PropertiesChange(part, pPr, prefix));
        else
            xml.Append(RawOf(pPr, XmlName.W_pPrChange));

        var changed = $"<{prefix}pPr>{xml}</{prefix}pPr>";
        var first = part.Splices.All.Count;
        if (pPr.Exists)
            part.Splices.Replace(pPr.ByteStart, pPr.ByteEnd, changed);
        else if (XmlPlaces.IsSelfClosing(paragraph))
            part.Splices.Replace(paragraph.ByteStart, paragraph.ByteEnd, XmlPlaces.StartTag(paragraph)[..^2].TrimEnd() + ">" + changed + XmlPlaces.EndTag(paragraph));
        else
            part.Splices.Insert(XmlPlaces.ContentStart(paragraph), changed);
        part.Mirror(paragraph, first);
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

    /// <summary>The properties before the change (17.13.5.29); where an earlier change is recorded, that one stays, and rejecting gives what was before both.</summary>
    private static string PropertiesChange(PartEditor part, XmlNode pPr, string prefix)
    {
        if (pPr.Exists && pPr.Child(XmlName.W_pPrChange) is { Exists: true } earlier)
            return XmlPlaces.Raw(earlier);
        var old = pPr.Exists ? Children(pPr, static name => name is XmlName.W_rPr or XmlName.W_sectPr or XmlName.W_pPrChange) : "";
        return $"{part.Revisions.Open(prefix, "pPrChange")}<{prefix}pPr>{old}</{prefix}pPr></{prefix}pPrChange>";
    }

    private static string RawOf(XmlNode parent, XmlName name) =>
        parent.Exists && parent.Child(name) is { Exists: true } child ? XmlPlaces.Raw(child) : "";
}
