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

    private readonly Dictionary<(XmlPart Part, StyleEntry? Style, NumberingPlace? Place, TableFormatting? Table), Context> _contexts = [];
    private readonly ByteKeyTable _paragraphKeys = new();
    private readonly List<ParagraphFormat> _paragraphs = [];
    private readonly Dictionary<ParagraphFormat, ParagraphFormat> _distinctParagraphs = [];
    private readonly ByteKeyTable _characterKeys = new();
    private readonly List<CharacterFormat> _characters = [];
    private readonly Dictionary<CharacterFormat, int> _distinctCharacters = [];
    private readonly Dictionary<(StyleEntry?, TableFormatting?, StyleEntry?), CharacterProperties> _styled = [];
    private (XmlPart? Part, StyleEntry? Style, TableFormatting? Table) _lastRun;
    private Context? _lastContext;

    internal ImmutableArray<CharacterFormat> CharacterFormats => [.. _characters];

    internal CharacterFormat CharacterFormatAt(int index) => _characters[index];

    internal ParagraphFormat Paragraph(StyleEntry? style, NumberingPlace? place, XmlNode pPr, TableFormatting? table)
    {
        var context = ContextOf(pPr, style, place, table);
        var bytes = Bytes(pPr);
        var known = _paragraphKeys.Find(context.Ordinal, bytes);
        if (known >= 0)
            return _paragraphs[known];

        var format = context.Paragraph.Under(ParagraphProperties.Read(pPr)).ToFormat();
        if (_distinctParagraphs.TryGetValue(format, out var equal))
            format = equal;
        else
            _distinctParagraphs.Add(format, format);

        if (bytes.Length <= MaxRemembered)
        {
            _paragraphKeys.Add(context.Ordinal, bytes, _paragraphs.Count);
            _paragraphs.Add(format);
        }

        return format;
    }

    internal int FindCharacter(StyleEntry? paragraph, XmlNode rPr, TableFormatting? table) =>
        _characterKeys.Find(RunContext(rPr, paragraph, table).Ordinal, Bytes(rPr));

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
            _characterKeys.Add(RunContext(rPr, paragraph, table).Ordinal, bytes, index);
        return index;
    }

    private CharacterProperties Styled(StyleEntry? paragraph, TableFormatting? table, StyleEntry? character)
    {
        if (_styled.TryGetValue((paragraph, table, character), out var known))
            return known;

        var fromTable = table?.Character ?? default;
        var fromParagraph = paragraph?.Character ?? default;
        var fromCharacter = character?.Character ?? default;
        var toggles = ToggleProperties.Combine(characterDefaults.Toggles, fromTable.Toggles, fromParagraph.Toggles, fromCharacter.Toggles);
        var styled = characterDefaults.Under(fromTable).Under(fromParagraph).Under(fromCharacter, toggles);
        _styled.Add((paragraph, table, character), styled);
        return styled;
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

    private Context RunContext(XmlNode rPr, StyleEntry? style, TableFormatting? table)
    {
        var key = (rPr.Exists ? rPr.Part : null, style, table);
        if (_lastContext is null || key != _lastRun)
        {
            _lastContext = ContextOf(rPr, style, null, table);
            _lastRun = key;
        }

        return _lastContext;
    }

    private Context ContextOf(XmlNode properties, StyleEntry? style, NumberingPlace? place, TableFormatting? table)
    {
        // Equal bytes mean the same only within one part, whose prefixes they use.
        var key = (properties.Exists ? properties.Part : XmlPart.Empty, style, place, table);
        if (!_contexts.TryGetValue(key, out var context))
        {
            context = new Context(_contexts.Count, Styled(style, place, table));
            _contexts.Add(key, context);
        }

        return context;
    }

    private static ReadOnlySpan<byte> Bytes(XmlNode properties) =>
        properties.Exists ? properties.Part.Utf8[properties.ByteStart..properties.ByteEnd] : default;

    /// <summary>What the direct properties are laid over.</summary>
    private sealed record Context(int Ordinal, ParagraphProperties Paragraph);
}
