using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>
/// Lays the places that state properties over each other: document defaults, table style, paragraph style with its numbering level,
/// character style, direct properties. Direct properties are recognised by their bytes, so that a run like an earlier one costs one look-up.
/// </summary>
internal sealed class EffectiveFormats(ParagraphProperties paragraphDefaults, CharacterProperties characterDefaults, ThemeFonts theme)
{
    /// <summary>Longer properties hold tracked changes or page sections and hardly repeat.</summary>
    private const int MaxRemembered = 1024;

    private readonly List<XmlPart> _parts = [];
    private readonly ByteKeyTable _paragraphKeys = new();
    private readonly List<ParagraphFormat> _paragraphs = [];
    private readonly Dictionary<ParagraphFormat, ParagraphFormat> _distinctParagraphs = new(FormatComparer.Instance);
    private readonly ByteKeyTable _characterKeys = new();
    private readonly List<CharacterFormat> _characters = [];
    private readonly Dictionary<CharacterFormat, int> _distinctCharacters = new(FormatComparer.Instance);

    internal ImmutableArray<CharacterFormat> CharacterFormats => [.. _characters];

    internal CharacterFormat CharacterFormatAt(int index) => _characters[index];

    internal ParagraphFormat Paragraph(StyleEntry? style, NumberingPlace? place, XmlNode pPr, TableFormatting? table)
    {
        var context = ContextOf(pPr, style, place, table);
        var bytes = Bytes(pPr);
        var known = _paragraphKeys.Find(context, bytes);
        if (known >= 0)
            return _paragraphs[known];

        var format = Styled(style, place, table).Under(ParagraphProperties.Read(pPr)).ToFormat();
        if (_distinctParagraphs.TryGetValue(format, out var equal))
            format = equal;
        else
            _distinctParagraphs.Add(format, format);

        if (bytes.Length <= MaxRemembered)
        {
            _paragraphKeys.Add(context, bytes, _paragraphs.Count);
            _paragraphs.Add(format);
        }

        return format;
    }

    internal int FindCharacter(StyleEntry? paragraph, XmlNode rPr, TableFormatting? table) =>
        _characterKeys.Find(ContextOf(rPr, paragraph, null, table), Bytes(rPr));

    internal int AddCharacter(StyleEntry? paragraph, StyleEntry? character, string? characterStyleName, XmlNode rPr, TableFormatting? table)
    {
        var format = Styled(paragraph, table, character).Under(CharacterProperties.Read(rPr, theme)).ToFormat(characterStyleName);
        if (!_distinctCharacters.TryGetValue(format, out var index))
        {
            index = _characters.Count;
            _characters.Add(format);
            _distinctCharacters.Add(format, index);
        }

        var bytes = Bytes(rPr);
        if (bytes.Length <= MaxRemembered)
            _characterKeys.Add(ContextOf(rPr, paragraph, null, table), bytes, index);
        return index;
    }

    private CharacterProperties Styled(StyleEntry? paragraph, TableFormatting? table, StyleEntry? character)
    {
        var fromTable = table?.Character ?? default;
        var fromParagraph = paragraph?.Character ?? default;
        var fromCharacter = character?.Character ?? default;
        var toggles = ToggleProperties.Combine(characterDefaults.Toggles, fromTable.Toggles, fromParagraph.Toggles, fromCharacter.Toggles);
        var styled = table is null ? characterDefaults : characterDefaults.Under(fromTable);
        return styled.Under(fromParagraph).Under(fromCharacter, toggles);
    }

    private ParagraphProperties Styled(StyleEntry? style, NumberingPlace? place, TableFormatting? table)
    {
        var properties = table is null ? paragraphDefaults : paragraphDefaults.Under(table.Paragraph);
        if (place is null)
            return style is null ? properties : properties.Under(style.Paragraph);
        if (place.IsDirect || style is null)
            return (style is null ? properties : properties.Under(style.Paragraph)).Under(place.Indents);

        // Numbering of a style lies just below the style that states it: what this style and those derived from it say of indents wins.
        var above = new Stack<StyleEntry>();
        var entry = style;
        while (entry is not null && above.Count < StyleSheet.MaxChain)
        {
            above.Push(entry);
            entry = ReferenceEquals(entry, style.NearestNumbering) ? null : entry.BasedOn;
        }

        if (above.Peek().BasedOn is { } below)
            properties = properties.Under(below.Paragraph);
        properties = properties.Under(place.Indents);
        foreach (var nearer in above)
            properties = properties.Under(nearer.OwnParagraph);
        return properties;
    }

    private PropertyContext ContextOf(XmlNode properties, StyleEntry? style, NumberingPlace? place, TableFormatting? table) =>
        new(properties.Exists ? OrdinalOf(properties.Part) : 0, style is null ? 0 : style.Ordinal + 1, table?.Ordinal ?? 0, place?.Ordinal ?? 0);

    private int OrdinalOf(XmlPart part)
    {
        // A draft has few parts, and the one that is being read came last.
        for (var i = _parts.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_parts[i], part))
                return i + 1;
        }

        _parts.Add(part);
        return _parts.Count;
    }

    private static ReadOnlySpan<byte> Bytes(XmlNode properties) =>
        properties.Exists ? properties.Part.Utf8[properties.ByteStart..properties.ByteEnd] : default;

    /// <summary>Tells formats apart by what differs most often; the records compare the rest.</summary>
    private sealed class FormatComparer : IEqualityComparer<ParagraphFormat>, IEqualityComparer<CharacterFormat>
    {
        internal static readonly FormatComparer Instance = new();

        public bool Equals(ParagraphFormat? x, ParagraphFormat? y) => x == y;

        public bool Equals(CharacterFormat? x, CharacterFormat? y) => x == y;

        public int GetHashCode(ParagraphFormat obj) =>
            HashCode.Combine(obj.Alignment, obj.OutlineLevel, obj.IndentLeft, obj.IndentFirstLine, obj.IndentFirstLineCharacters, obj.SpacingBefore, obj.LineSpacing, obj.IndentRight);

        public int GetHashCode(CharacterFormat obj) =>
            HashCode.Combine(obj.Bold, obj.HalfPoints, obj.Position, obj.PrefersEastAsiaFont, obj.EastAsiaFont?.Length, obj.AsciiFont?.Length, obj.Color?.Length, obj.CharacterStyleName?.Length);
    }
}
