using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Core.Fixes;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Changes of formatting as WordprocessingML.</summary>
internal static class FormatMarkup
{
    /// <summary>Twips of a hundredth of a character or line, for programs that know no such units: 五号 is 210, its line in the template 312.</summary>
    private const int Character = 210;
    private const int Line = 312;

    internal static IEnumerable<PropertyChange> Of(ImmutableArray<FormatChange> changes) => changes.Select(Of);

    private static PropertyChange Of(FormatChange change) => change.Property switch
    {
        FormatProperty.Bold => Toggle(XmlName.W_b, change.Value),
        FormatProperty.Italic => Toggle(XmlName.W_i, change.Value),
        FormatProperty.Underline => Valued(XmlName.W_u, change.Value, none: "none"),
        FormatProperty.Color => Valued(XmlName.W_color, change.Value, none: "auto"),
        FormatProperty.Highlight => Valued(XmlName.W_highlight, change.Value, none: "none"),
        FormatProperty.Shading => Shading(change.Value),
        FormatProperty.VerticalPosition => Valued(XmlName.W_vertAlign, change.Value, none: "baseline"),
        FormatProperty.FontSize => With(XmlName.W_sz, ("val", change.Value)),
        FormatProperty.EastAsiaFont => With(XmlName.W_rFonts, ("eastAsia", change.Value), ("eastAsiaTheme", null)),
        FormatProperty.Alignment => With(XmlName.W_jc, ("val", change.Value)),
        FormatProperty.LeftIndent => With(XmlName.W_ind, ("leftChars", change.Value), ("left", Twips(change.Value, Character)), ("startChars", null), ("start", null)),
        FormatProperty.FirstLineIndent =>
            With(XmlName.W_ind, ("firstLineChars", change.Value), ("firstLine", Twips(change.Value, Character)), ("hangingChars", null), ("hanging", null)),
        FormatProperty.SideIndents => With(XmlName.W_ind, ("left", change.Value), ("leftChars", null), ("start", null), ("startChars", null), ("right", change.Value), ("rightChars", null), ("end", null),
            ("endChars", null), ("firstLine", "0"), ("firstLineChars", "0"), ("hanging", null), ("hangingChars", null)),
        FormatProperty.RuleBelow => new PropertyChange(XmlName.W_pBdr, (_, prefix) => $"<{prefix}pBdr>{Edge(prefix, "bottom", change.Value)}</{prefix}pBdr>"),
        FormatProperty.SpacingBefore => With(XmlName.W_spacing, ("beforeLines", change.Value), ("before", Twips(change.Value, Line)), ("beforeAutospacing", null)),
        FormatProperty.SpacingAfter => With(XmlName.W_spacing, ("afterLines", change.Value), ("after", Twips(change.Value, Line)), ("afterAutospacing", null)),
        FormatProperty.PageBreakBefore => Toggle(XmlName.W_pageBreakBefore, change.Value),
        FormatProperty.DottedRightTab => LastTab(change.Value),
        FormatProperty.PageWidth => With(XmlName.W_pgSz, ("w", change.Value), ("code", null)),
        FormatProperty.PageHeight => With(XmlName.W_pgSz, ("h", change.Value), ("code", null)),
        FormatProperty.PageNumberFormat => With(XmlName.W_pgNumType, ("fmt", change.Value)),
        FormatProperty.PageNumberStart => With(XmlName.W_pgNumType, ("start", change.Value)),
        FormatProperty.SectionStart => With(XmlName.W_type, ("val", change.Value)),
        FormatProperty.FootnoteFormat => Footnotes("numFmt", change.Value),
        FormatProperty.FootnoteRestart => Footnotes("numRestart", change.Value),
        FormatProperty.RepeatedHeader => Toggle(XmlName.W_tblHeader, change.Value),
        FormatProperty.DiagonalBorders => new PropertyChange(XmlName.W_tcBorders, static (xml, prefix) => PropertyMarkup.Without(xml, prefix, "tl2br", "tr2bl")),
        FormatProperty.TopBorder => Border("top", change.Value, "", "top"),
        FormatProperty.LeftBorder => Border("left", change.Value, "start", "top"),
        FormatProperty.BottomBorder => Border("bottom", change.Value, "", "left", "start", "top"),
        FormatProperty.RightBorder => Border("right", change.Value, "end", "bottom", "left", "start", "top"),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>A property that is on where its element stands (17.17.4). Off, the element goes where it says so itself, else it says no to the style.</summary>
    private static PropertyChange Toggle(XmlName name, string? value)
    {
        var local = PropertyContainer.LocalName(name);
        return new PropertyChange(name, value is null
            ? (xml, prefix) => xml.Length > 0 ? "" : $"<{prefix}{local} {prefix}val=\"0\"/>"
            : (xml, prefix) => xml.Length > 0 && PropertyMarkup.IsEmpty(xml) ? xml : $"<{prefix}{local}/>");
    }

    private static PropertyChange Valued(XmlName name, string? value, string none)
    {
        var local = PropertyContainer.LocalName(name);
        return new PropertyChange(name, (xml, prefix) => value is null && xml.Length > 0 ? "" : $"<{prefix}{local} {prefix}val=\"{value ?? none}\"/>");
    }

    private static PropertyChange Shading(string? fill) => new(XmlName.W_shd, (xml, prefix) => fill is null && xml.Length > 0
        ? ""
        : $"<{prefix}shd {prefix}val=\"clear\" {prefix}color=\"auto\" {prefix}fill=\"{fill ?? "auto"}\"/>");

    private static PropertyChange With(XmlName name, params (string Name, string? Value)[] attributes)
    {
        var local = PropertyContainer.LocalName(name);
        return new PropertyChange(name, (xml, prefix) =>
        {
            foreach (var attribute in attributes)
                xml = PropertyMarkup.WithAttribute(xml.Length == 0 ? $"<{prefix}{local}/>" : xml, prefix + attribute.Name, attribute.Value);
            return PropertyMarkup.IsEmpty(xml) ? "" : xml;
        });
    }

    /// <summary>How footnotes are numbered; the children keep the order of CT_FtnProps: pos, numFmt, numStart, numRestart.</summary>
    private static PropertyChange Footnotes(string name, string? value) => new(XmlName.W_footnotePr, (xml, prefix) =>
    {
        var kept = PropertyMarkup.Without(xml, prefix, name);
        var child = $"<{prefix}{name} {prefix}val=\"{value}\"/>";
        if (kept.Length == 0)
            return $"<{prefix}footnotePr>{child}</{prefix}footnotePr>";
        return PropertyMarkup.WithChild(kept, child, behind: name == "numFmt" ? [prefix + "pos"] : [prefix + "numStart", prefix + "numFmt", prefix + "pos"]);
    });

    /// <param name="name">The edge.</param>
    /// <param name="size">Eighths of a point.</param>
    /// <param name="other">Its name in Strict files; empty where it has no other.</param>
    /// <param name="behind">The edges before it in CT_TcBorders, the nearest first.</param>
    private static PropertyChange Border(string name, string? size, string other, params string[] behind) => new(XmlName.W_tcBorders, (xml, prefix) =>
    {
        var isStrict = other.Length > 0 && xml.Contains($"<{prefix}{other} ", StringComparison.Ordinal);
        var kept = PropertyMarkup.Without(xml, prefix, isStrict ? other : name);
        var edge = Edge(prefix, isStrict ? other : name, size);
        return kept.Length == 0 ? $"<{prefix}tcBorders>{edge}</{prefix}tcBorders>" : PropertyMarkup.WithChild(kept, edge, [.. behind.Select(before => prefix + before)]);
    });

    private static string Edge(string prefix, string name, string? size) =>
        $"<{prefix}{name} {prefix}val=\"single\" {prefix}sz=\"{size}\" {prefix}space=\"0\" {prefix}color=\"auto\"/>";

    private static PropertyChange LastTab(string? position) => new(XmlName.W_tabs, (xml, prefix) =>
    {
        var tab = $"<{prefix}tab {prefix}val=\"right\" {prefix}leader=\"middleDot\" {prefix}pos=\"{position}\"/>";
        return xml.Length == 0 ? $"<{prefix}tabs>{tab}</{prefix}tabs>" : PropertyMarkup.WithChild(xml, tab, behind: [prefix + "tab"]);
    });

    private static string? Twips(string? hundredths, int unit) =>
        hundredths is null ? null : (int.Parse(hundredths, CultureInfo.InvariantCulture) * unit / 100).ToString(CultureInfo.InvariantCulture);
}
