using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>What one place states of a run's properties, or several places laid over each other; null where nothing is stated.</summary>
internal record struct CharacterProperties
{
    private bool? _underline;
    private VerticalPosition? _position;
    private int? _halfPoints;
    private string? _eastAsiaFont;
    private string? _asciiFont;
    private string? _highAnsiFont;
    private bool? _prefersEastAsia;
    private string? _color;
    private string? _highlight;
    private string? _shading;

    internal ToggleProperties Toggles { get; private set; }

    internal static CharacterProperties Read(XmlNode rPr, ThemeFonts theme)
    {
        var read = default(CharacterProperties);
        if (!rPr.Exists)
            return read;

        var toggles = default(ToggleProperties);
        for (var child = rPr.FirstChild; child.Exists; child = child.NextSibling)
        {
            switch (child.Name)
            {
                case XmlName.W_b:
                    toggles.Bold = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_i:
                    toggles.Italic = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_vanish:
                    toggles.Hidden = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_strike:
                    toggles.Strike = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_dstrike:
                    toggles.DoubleStrike = child.OnOff(XmlName.W_val);
                    break;
                case XmlName.W_u:
                    // An underline that states only a colour leaves the line itself to the style.
                    read._underline = child.Attribute(XmlName.W_val) is { } line ? line != "none" : null;
                    break;
                case XmlName.W_vertAlign:
                    read._position = Position(child.Attribute(XmlName.W_val));
                    break;
                case XmlName.W_sz:
                    read._halfPoints = child.IntAttribute(XmlName.W_val);
                    break;
                case XmlName.W_color:
                    read._color = child.Attribute(XmlName.W_val);
                    break;
                case XmlName.W_highlight:
                    read._highlight = child.Attribute(XmlName.W_val);
                    break;
                case XmlName.W_shd:
                    read._shading = child.Attribute(XmlName.W_fill) ?? "auto";
                    break;
                case XmlName.W_rFonts:
                    read.ReadFonts(child, theme);
                    break;
            }
        }

        read.Toggles = toggles;
        return read;
    }

    /// <summary>These properties with those of a nearer place laid over them; toggles too, as within one chain of styles.</summary>
    internal readonly CharacterProperties Under(CharacterProperties nearer) => Under(nearer, Toggles.Under(nearer.Toggles));

    /// <summary>These properties with those of a nearer place laid over them, the toggles already combined.</summary>
    internal readonly CharacterProperties Under(CharacterProperties nearer, ToggleProperties toggles) => new()
    {
        _underline = nearer._underline ?? _underline,
        _position = nearer._position ?? _position,
        _halfPoints = nearer._halfPoints ?? _halfPoints,
        _eastAsiaFont = nearer._eastAsiaFont ?? _eastAsiaFont,
        _asciiFont = nearer._asciiFont ?? _asciiFont,
        _highAnsiFont = nearer._highAnsiFont ?? _highAnsiFont,
        _prefersEastAsia = nearer._prefersEastAsia ?? _prefersEastAsia,
        _color = nearer._color ?? _color,
        _highlight = nearer._highlight ?? _highlight,
        _shading = nearer._shading ?? _shading,
        Toggles = toggles,
    };

    internal readonly CharacterFormat ToFormat(string? characterStyleName) => new()
    {
        Bold = Toggles.Bold ?? false,
        Italic = Toggles.Italic ?? false,
        Hidden = Toggles.Hidden ?? false,
        Strike = (Toggles.Strike ?? false) || (Toggles.DoubleStrike ?? false),
        Underline = _underline ?? false,
        Position = _position ?? VerticalPosition.Baseline,
        HalfPoints = _halfPoints ?? 0,
        EastAsiaFont = _eastAsiaFont,
        AsciiFont = _asciiFont,
        HighAnsiFont = _highAnsiFont,
        PrefersEastAsiaFont = _prefersEastAsia ?? false,
        Color = _color,
        Highlight = _highlight is "none" ? null : _highlight,
        Shading = _shading is "auto" ? null : _shading,
        CharacterStyleName = characterStyleName,
    };

    private void ReadFonts(XmlNode fonts, ThemeFonts theme)
    {
        string? asciiTheme = null, highAnsiTheme = null, eastAsiaTheme = null;
        for (var attributes = fonts.Attributes(); attributes.Read(out var name);)
        {
            switch (name)
            {
                case XmlName.W_ascii:
                    _asciiFont = attributes.Value;
                    break;
                case XmlName.W_asciiTheme:
                    asciiTheme = theme.Find(attributes.Value);
                    break;
                case XmlName.W_hAnsi:
                    _highAnsiFont = attributes.Value;
                    break;
                case XmlName.W_hAnsiTheme:
                    highAnsiTheme = theme.Find(attributes.Value);
                    break;
                case XmlName.W_eastAsia:
                    _eastAsiaFont = attributes.Value;
                    break;
                case XmlName.W_eastAsiaTheme:
                    eastAsiaTheme = theme.Find(attributes.Value);
                    break;
                case XmlName.W_hint:
                    _prefersEastAsia = attributes.RawValue.SequenceEqual("eastAsia"u8);
                    break;
            }
        }

        // The theme's font wins over the plain one beside it (ECMA-376 Part 1, 17.3.2.26), unless the theme does not name it.
        _asciiFont = asciiTheme ?? _asciiFont;
        _highAnsiFont = highAnsiTheme ?? _highAnsiFont;
        _eastAsiaFont = eastAsiaTheme ?? _eastAsiaFont;
    }

    private static VerticalPosition? Position(string? value) => value switch
    {
        "baseline" => VerticalPosition.Baseline,
        "superscript" => VerticalPosition.Superscript,
        "subscript" => VerticalPosition.Subscript,
        _ => null,
    };
}

/// <summary>The properties that styles switch rather than set (ECMA-376 Part 1, 17.7.3).</summary>
internal record struct ToggleProperties
{
    internal bool? Bold { get; set; }

    internal bool? Italic { get; set; }

    internal bool? Hidden { get; set; }

    internal bool? Strike { get; set; }

    internal bool? DoubleStrike { get; set; }

    internal readonly ToggleProperties Under(ToggleProperties nearer) => new()
    {
        Bold = nearer.Bold ?? Bold,
        Italic = nearer.Italic ?? Italic,
        Hidden = nearer.Hidden ?? Hidden,
        Strike = nearer.Strike ?? Strike,
        DoubleStrike = nearer.DoubleStrike ?? DoubleStrike,
    };

    /// <summary>True where the document defaults say so, else where an odd number of the table, paragraph and character styles do.</summary>
    internal static ToggleProperties Combine(ToggleProperties defaults, ToggleProperties table, ToggleProperties paragraph, ToggleProperties character) => new()
    {
        Bold = Combine(defaults.Bold, table.Bold, paragraph.Bold, character.Bold),
        Italic = Combine(defaults.Italic, table.Italic, paragraph.Italic, character.Italic),
        Hidden = Combine(defaults.Hidden, table.Hidden, paragraph.Hidden, character.Hidden),
        Strike = Combine(defaults.Strike, table.Strike, paragraph.Strike, character.Strike),
        DoubleStrike = Combine(defaults.DoubleStrike, table.DoubleStrike, paragraph.DoubleStrike, character.DoubleStrike),
    };

    private static bool Combine(bool? defaults, bool? table, bool? paragraph, bool? character) =>
        defaults == true || ((table == true) ^ (paragraph == true) ^ (character == true));
}
