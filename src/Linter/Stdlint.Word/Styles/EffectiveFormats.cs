using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Styles;

/// <summary>
/// Lays the places that state properties over each other: document defaults, table style, paragraph style with its numbering level,
/// character style, direct properties. Equal results are one instance.
/// </summary>
internal sealed class EffectiveFormats(ParagraphProperties paragraphDefaults, CharacterProperties characterDefaults)
{
    private readonly HashSet<ParagraphFormat> _paragraphs = new(FormatComparer.Instance);
    private readonly List<CharacterFormat> _characters = [];
    private readonly Dictionary<CharacterFormat, int> _distinctCharacters = new(FormatComparer.Instance);

    internal ImmutableArray<CharacterFormat> CharacterFormats => [.. _characters];

    internal CharacterFormat CharacterFormatAt(int index) => _characters[index];

    internal ParagraphFormat Paragraph(StyleEntry? style, NumberingPlace? place, ParagraphProperties direct, TableFormatting? table)
    {
        var format = Styled(style, place, table).Under(direct).ToFormat();
        if (_paragraphs.TryGetValue(format, out var equal))
            return equal;
        _paragraphs.Add(format);
        return format;
    }

    internal int CharacterFormatIndex(DirectCharacter? paragraph, DirectCharacter? character, DirectCharacter direct, TableFormatting? table)
    {
        var format = Styled(paragraph, table, character).Under(direct.Properties).ToFormat(direct.Style?.Name);
        if (!_distinctCharacters.TryGetValue(format, out var index))
        {
            index = _characters.Count;
            _characters.Add(format);
            _distinctCharacters.Add(format, index);
        }

        return index;
    }

    private CharacterProperties Styled(DirectCharacter? paragraph, TableFormatting? table, DirectCharacter? character)
    {
        var fromTable = table?.Character ?? default;
        var fromParagraph = paragraph?.Properties ?? default;
        var fromCharacter = character?.Properties ?? default;
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
            properties = properties.Under(nearer.OwnParagraph.Properties);
        return properties;
    }

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
