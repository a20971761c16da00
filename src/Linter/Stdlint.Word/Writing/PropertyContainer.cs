using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>An element that holds properties: what may stand in it, in the order of the schema (ECMA-376 Part 1, annex A), and how a change of it is tracked.</summary>
internal sealed class PropertyContainer
{
    private static readonly XmlName[] OfCharacters =
    [
        XmlName.W_rStyle, XmlName.W_rFonts, XmlName.W_b, XmlName.W_bCs, XmlName.W_i, XmlName.W_iCs, XmlName.W_caps, XmlName.W_smallCaps, XmlName.W_strike, XmlName.W_dstrike,
        XmlName.W_outline, XmlName.W_shadow, XmlName.W_emboss, XmlName.W_imprint, XmlName.W_noProof, XmlName.W_snapToGrid, XmlName.W_vanish, XmlName.W_webHidden, XmlName.W_color,
        XmlName.W_spacing, XmlName.W_w, XmlName.W_kern, XmlName.W_position, XmlName.W_sz, XmlName.W_szCs, XmlName.W_highlight, XmlName.W_u, XmlName.W_effect, XmlName.W_bdr,
        XmlName.W_shd, XmlName.W_fitText, XmlName.W_vertAlign, XmlName.W_rtl, XmlName.W_cs, XmlName.W_em, XmlName.W_lang, XmlName.W_eastAsianLayout, XmlName.W_specVanish, XmlName.W_oMath,
    ];

    // What is said of the mark itself stands first.
    private static readonly XmlName[] OfMarks = [XmlName.W_ins, XmlName.W_del, XmlName.W_moveFrom, XmlName.W_moveTo];

    private readonly XmlName _change;
    private readonly XmlName[] _order;
    private readonly XmlName[] _untracked;

    /// <param name="name">The element.</param>
    /// <param name="change">The tracked change that it holds (17.13.5).</param>
    /// <param name="untracked">Children that the change does not repeat.</param>
    /// <param name="order">The children.</param>
    private PropertyContainer(XmlName name, XmlName change, XmlName[] untracked, XmlName[] order) => (Name, _change, _untracked, _order) = (name, change, untracked, order);

    internal static PropertyContainer Run { get; } = new(XmlName.W_rPr, XmlName.W_rPrChange, [], OfCharacters);

    internal static PropertyContainer Mark { get; } = new(XmlName.W_rPr, XmlName.W_rPrChange, OfMarks, [.. OfMarks, .. OfCharacters]);

    internal static PropertyContainer Paragraph { get; } = new(XmlName.W_pPr, XmlName.W_pPrChange, [XmlName.W_rPr, XmlName.W_sectPr],
    [
        XmlName.W_pStyle, XmlName.W_keepNext, XmlName.W_keepLines, XmlName.W_pageBreakBefore, XmlName.W_framePr, XmlName.W_widowControl, XmlName.W_numPr, XmlName.W_suppressLineNumbers,
        XmlName.W_pBdr, XmlName.W_shd, XmlName.W_tabs, XmlName.W_suppressAutoHyphens, XmlName.W_kinsoku, XmlName.W_wordWrap, XmlName.W_overflowPunct, XmlName.W_topLinePunct,
        XmlName.W_autoSpaceDE, XmlName.W_autoSpaceDN, XmlName.W_bidi, XmlName.W_adjustRightInd, XmlName.W_snapToGrid, XmlName.W_spacing, XmlName.W_ind, XmlName.W_contextualSpacing,
        XmlName.W_mirrorIndents, XmlName.W_suppressOverlap, XmlName.W_jc, XmlName.W_textDirection, XmlName.W_textAlignment, XmlName.W_textboxTightWrap, XmlName.W_outlineLvl,
        XmlName.W_divId, XmlName.W_cnfStyle, XmlName.W_rPr, XmlName.W_sectPr,
    ]);

    internal static PropertyContainer PageSection { get; } = new(XmlName.W_sectPr, XmlName.W_sectPrChange, [XmlName.W_headerReference, XmlName.W_footerReference],
    [
        XmlName.W_headerReference, XmlName.W_footerReference, XmlName.W_footnotePr, XmlName.W_endnotePr, XmlName.W_type, XmlName.W_pgSz, XmlName.W_pgMar, XmlName.W_paperSrc,
        XmlName.W_pgBorders, XmlName.W_lnNumType, XmlName.W_pgNumType, XmlName.W_cols, XmlName.W_formProt, XmlName.W_vAlign, XmlName.W_noEndnote, XmlName.W_titlePg,
        XmlName.W_textDirection, XmlName.W_bidi, XmlName.W_rtlGutter, XmlName.W_docGrid, XmlName.W_printerSettings,
    ]);

    internal static PropertyContainer Row { get; } = new(XmlName.W_trPr, XmlName.W_trPrChange, [XmlName.W_ins, XmlName.W_del],
    [
        XmlName.W_cnfStyle, XmlName.W_divId, XmlName.W_gridBefore, XmlName.W_gridAfter, XmlName.W_wBefore, XmlName.W_wAfter, XmlName.W_cantSplit, XmlName.W_trHeight,
        XmlName.W_tblHeader, XmlName.W_tblCellSpacing, XmlName.W_jc, XmlName.W_hidden, XmlName.W_ins, XmlName.W_del,
    ]);

    internal static PropertyContainer Cell { get; } = new(XmlName.W_tcPr, XmlName.W_tcPrChange, [],
    [
        XmlName.W_cnfStyle, XmlName.W_tcW, XmlName.W_gridSpan, XmlName.W_hMerge, XmlName.W_vMerge, XmlName.W_tcBorders, XmlName.W_shd, XmlName.W_noWrap, XmlName.W_tcMar,
        XmlName.W_textDirection, XmlName.W_tcFitText, XmlName.W_vAlign, XmlName.W_hideMark, XmlName.W_cellIns, XmlName.W_cellDel, XmlName.W_cellMerge,
    ]);

    internal XmlName Name { get; }

    /// <summary>The element with the changes made in it.</summary>
    /// <param name="properties">The element; one that does not exist for a new one.</param>
    /// <param name="prefix">Prefix of the names.</param>
    /// <param name="changes">What becomes of its children.</param>
    /// <param name="revisions">Tracks the change; null not to.</param>
    /// <returns>Empty where nothing is left; null where nothing changes.</returns>
    internal string? Changed(XmlNode properties, string prefix, IReadOnlyList<PropertyChange> changes, RevisionMarkup? revisions)
    {
        var children = ChildrenOf(properties);
        var old = Join(children, static _ => true);
        foreach (var change in changes)
            Apply(change, prefix, children);
        var inner = Join(children, static _ => true);
        if (inner == old)
            return null;
        inner += ChangeOf(properties, prefix, revisions);
        var name = prefix + LocalName(Name);
        if (!properties.Exists)
            return inner.Length == 0 ? "" : $"<{name}>{inner}</{name}>";
        var tag = XmlPlaces.StartTag(properties);
        if (inner.Length == 0 && !tag.Contains('='))
            return "";
        return (XmlPlaces.IsSelfClosing(properties) ? XmlPlaces.Opened(tag) : tag) + inner + $"</{name}>";
    }

    /// <summary>What stands in the element, without children left out and with the changes made, for one that is new.</summary>
    internal string ContentLike(XmlNode properties, Func<XmlName, bool> isLeftOut, string prefix, IEnumerable<PropertyChange> changes)
    {
        var children = ChildrenOf(properties).FindAll(child => !isLeftOut(child.Name));
        foreach (var change in changes)
            Apply(change, prefix, children);
        return Join(children, static _ => true);
    }

    internal static string LocalName(XmlName name) => name.ToString()["W_".Length..];

    private void Apply(PropertyChange change, string prefix, List<(XmlName Name, string Xml)> children)
    {
        var at = children.FindIndex(child => child.Name == change.Element);
        var changed = change.Write(at < 0 ? "" : children[at].Xml, prefix);
        if (at >= 0 && changed.Length > 0)
            children[at] = (change.Element, changed);
        else if (at >= 0)
            children.RemoveAt(at);
        else if (changed.Length > 0)
            children.Insert(PlaceOf(change.Element, children), (change.Element, changed));
    }

    private int PlaceOf(XmlName element, List<(XmlName Name, string Xml)> children)
    {
        var order = Array.IndexOf(_order, element);

        // Extensions of later versions stand behind what the standard knows.
        var place = children.FindIndex(child => Array.IndexOf(_order, child.Name) is var found && (found > order || found < 0));
        return place < 0 ? children.Count : place;
    }

    /// <summary>The tracked change; where an earlier one is recorded, that one stays, and rejecting gives what was before both.</summary>
    private string ChangeOf(XmlNode properties, string prefix, RevisionMarkup? revisions)
    {
        if (properties.Exists && properties.Child(_change) is { Exists: true } earlier)
            return XmlPlaces.Raw(earlier);
        if (revisions is null)
            return "";
        var (change, name) = (LocalName(_change), prefix + LocalName(Name));
        var old = Join(ChildrenOf(properties), child => Array.IndexOf(_untracked, child) < 0);
        return $"{revisions.Open(prefix, change)}<{name}>{old}</{name}></{prefix}{change}>";
    }

    private List<(XmlName Name, string Xml)> ChildrenOf(XmlNode properties)
    {
        var children = new List<(XmlName, string)>();
        for (var child = properties.Exists ? properties.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            if (!child.IsText && child.Name != _change)
                children.Add((child.Name, XmlPlaces.Raw(child)));
        }

        return children;
    }

    private static string Join(List<(XmlName Name, string Xml)> children, Func<XmlName, bool> isKept)
    {
        var xml = new StringBuilder();
        foreach (var child in children)
        {
            if (isKept(child.Name))
                xml.Append(child.Xml);
        }

        return xml.ToString();
    }
}

/// <summary>What becomes of one child of an element with properties.</summary>
/// <param name="Element">The child.</param>
/// <param name="Write">Makes of its XML, empty where it is absent, and of the prefix the new one; empty for none.</param>
internal readonly record struct PropertyChange(XmlName Element, Func<string, string, string> Write);
