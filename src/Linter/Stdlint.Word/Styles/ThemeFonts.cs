using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>The fonts that <c>w:asciiTheme</c> and its kin refer to (ECMA-376 Part 1, 20.1.4.1.18 and 17.18.96).</summary>
internal sealed class ThemeFonts
{
    private readonly XmlNode _major;
    private readonly XmlNode _minor;
    private readonly string? _script;

    private ThemeFonts(XmlNode major, XmlNode minor, string? script)
    {
        _major = major;
        _minor = minor;
        _script = script;
    }

    internal static ThemeFonts None { get; } = new(default, default, null);

    /// <param name="theme">The theme part, null where the package has none.</param>
    /// <param name="eastAsiaLanguage">Language of East Asian text, such as <c>zh-CN</c>, by which a theme without an East Asian font chooses one by script.</param>
    internal static ThemeFonts Read(XmlPart? theme, string? eastAsiaLanguage)
    {
        var elements = theme is null ? default : theme.Root.Child(XmlName.A_themeElements);
        var scheme = elements.Exists ? elements.Child(XmlName.A_fontScheme) : default;
        return scheme.Exists
            ? new ThemeFonts(scheme.Child(XmlName.A_majorFont), scheme.Child(XmlName.A_minorFont), Script(eastAsiaLanguage))
            : None;
    }

    /// <summary>The font's name, null where the theme does not name one.</summary>
    /// <param name="reference">A value of ST_Theme, such as <c>minorEastAsia</c>.</param>
    internal string? Find(string reference)
    {
        var fonts = reference.StartsWith("major", StringComparison.Ordinal) ? _major : _minor;
        if (!fonts.Exists || reference.Length < 5)
            return null;

        return reference.AsSpan(5) switch
        {
            "EastAsia" => Typeface(fonts.Child(XmlName.A_ea)) ?? ByScript(fonts),
            "Bidi" => Typeface(fonts.Child(XmlName.A_cs)),
            "Ascii" or "HAnsi" => Typeface(fonts.Child(XmlName.A_latin)),
            _ => null,
        };
    }

    private static string? Typeface(XmlNode font) =>
        font.Exists && font.Attribute(XmlName.A0_typeface) is { Length: > 0 } name ? name : null;

    private string? ByScript(XmlNode fonts)
    {
        if (_script is null)
            return null;

        for (var font = fonts.FirstChild; font.Exists; font = font.NextSibling)
        {
            if (font.Name == XmlName.A_font && font.Attribute(XmlName.A0_script) == _script)
                return Typeface(font);
        }

        return null;
    }

    private static string? Script(string? language) => language switch
    {
        null => null,
        _ when language.StartsWith("zh-TW", StringComparison.OrdinalIgnoreCase) || language.StartsWith("zh-HK", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("zh-MO", StringComparison.OrdinalIgnoreCase) || language.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase) => "Hant",
        _ when language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => "Hans",
        _ when language.StartsWith("ja", StringComparison.OrdinalIgnoreCase) => "Jpan",
        _ when language.StartsWith("ko", StringComparison.OrdinalIgnoreCase) => "Hang",
        _ => null,
    };
}
