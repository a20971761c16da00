using System.Collections.Immutable;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>
/// The styles of a draft and the effective properties of its blocks and runs (ECMA-376 Part 1, 17.7). Equal results are one instance,
/// so that they can be compared by reference. The parts must stay readable while the sheet is asked; it serves one thread.
/// </summary>
public sealed class StyleSheet
{
    /// <summary>Styles of a <c>w:basedOn</c> chain that are looked at where the chain must be walked.</summary>
    internal const int MaxChain = 64;

    private readonly ByteKeyTable _ids = new();
    private readonly List<(XmlNode Node, StyleType Type)> _nodes = [];
    private readonly ThemeFonts _theme;
    private readonly StyleProperties _properties;
    private readonly EffectiveFormats _formats;
    private readonly Dictionary<(int Style, TableConditions Conditions), TableFormatting> _tables = [];
    private readonly int _defaultParagraph = -1;
    private readonly int _defaultCharacter = -1;
    private readonly int _defaultTable = -1;
    private StyleEntry?[] _resolved = [];
    private NumberingDefinitions? _numbering;

    private StyleSheet(XmlPart? styles, XmlPart? theme, string? eastAsiaLanguage)
    {
        var root = styles?.Root ?? default;
        var named = -1;
        var defaults = default(XmlNode);
        for (var child = root.Exists ? root.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            if (child.Name == XmlName.W_docDefaults)
                defaults = child;
            if (child.Name != XmlName.W_style)
                continue;

            var ordinal = _nodes.Count;
            var (type, isDefault) = (StyleType.Paragraph, false);
            for (var attributes = child.Attributes(); attributes.Read(out var name);)
            {
                if (name == XmlName.W_type)
                    type = TypeOf(attributes.RawValue);
                else if (name == XmlName.W_styleId)
                    AddId(Unescaped(child, name, attributes.RawValue), ordinal);
                else if (name == XmlName.W_default)
                    isDefault = attributes.IsOn;
            }

            _nodes.Add((child, type));

            // Several defaults of one type: the last holds (ECMA-376 Part 1, 17.7.4.17).
            if (isDefault && type == StyleType.Paragraph)
                _defaultParagraph = ordinal;
            else if (isDefault && type == StyleType.Character)
                _defaultCharacter = ordinal;
            else if (isDefault && type == StyleType.Table)
                _defaultTable = ordinal;
            else if (_defaultParagraph < 0 && named < 0 && type == StyleType.Paragraph && IsNormal(child))
                named = ordinal;
        }

        if (_defaultParagraph < 0)
            _defaultParagraph = named;
        _resolved = new StyleEntry?[_nodes.Count];
        var runDefaults = Grandchild(defaults, XmlName.W_rPrDefault, XmlName.W_rPr);
        _theme = ThemeFonts.Read(theme, eastAsiaLanguage ?? Language(runDefaults));
        _properties = new StyleProperties(_theme);
        _formats = new EffectiveFormats(
            ParagraphProperties.Read(Grandchild(defaults, XmlName.W_pPrDefault, XmlName.W_pPr)),
            CharacterProperties.Read(runDefaults, _theme));
    }

    /// <summary>The style of blocks that name none; null where the package has no styles.</summary>
    public ParagraphStyle? DefaultParagraphStyle => Entry(_defaultParagraph)?.Style;

    /// <summary>Every character format handed out so far; <see cref="CharacterFormatIndex(ParagraphStyle?, XmlNode, TableFormatting?)"/> points into it.</summary>
    public ImmutableArray<CharacterFormat> CharacterFormats => _formats.CharacterFormats;

    /// <summary>Reads the styles; a part that is absent or holds something else gives a sheet without styles.</summary>
    /// <param name="styles">The styles part, null where the package has none.</param>
    /// <param name="theme">The theme part, null where the package has none.</param>
    /// <param name="eastAsiaLanguage">The <c>w:eastAsia</c> of <c>w:themeFontLang</c> in the settings, null where it is not stated.</param>
    public static StyleSheet Read(XmlPart? styles, XmlPart? theme, string? eastAsiaLanguage = null) => new(styles, theme, eastAsiaLanguage);

    /// <summary>The paragraph style of the id; the default one where the id is absent, unknown or names another kind of style.</summary>
    public ParagraphStyle? Paragraph(string? id) => id is null ? DefaultParagraphStyle : Paragraph(Encoding.UTF8.GetBytes(id));

    /// <summary>The paragraph style in force for a block; makes no string.</summary>
    /// <param name="pPr">The block's <c>w:pPr</c>; may be a node that does not exist.</param>
    public ParagraphStyle? ParagraphStyleOf(XmlNode pPr)
    {
        var pStyle = pPr.Exists ? pPr.Child(XmlName.W_pStyle) : default;
        return Find(pStyle, StyleType.Paragraph)?.Style ?? DefaultParagraphStyle;
    }

    /// <summary>The effective properties of a block.</summary>
    /// <param name="style">What <see cref="ParagraphStyleOf"/> gave.</param>
    /// <param name="place">The block's numbering, whose level states indents; null where it has none.</param>
    /// <param name="directPPr">The block's <c>w:pPr</c>; may be a node that does not exist.</param>
    /// <param name="table">What <see cref="TableFormattingOf"/> gave for the innermost cell; null outside tables.</param>
    public ParagraphFormat EffectiveParagraph(ParagraphStyle? style, NumberingPlace? place, XmlNode directPPr, TableFormatting? table = null) =>
        EffectiveParagraph(style, place, ParagraphProperties.Read(directPPr), table);

    /// <summary>As the other, from properties read before.</summary>
    internal ParagraphFormat EffectiveParagraph(ParagraphStyle? style, NumberingPlace? place, ParagraphProperties direct, TableFormatting? table) =>
        _formats.Paragraph(EntryOf(style), place, direct, table);

    /// <summary>The effective properties of a run.</summary>
    /// <param name="style">The style of the run's block.</param>
    /// <param name="rPr">The run's <c>w:rPr</c>; may be a node that does not exist.</param>
    /// <param name="table">As for the run's block.</param>
    public CharacterFormat EffectiveCharacter(ParagraphStyle? style, XmlNode rPr, TableFormatting? table = null) =>
        _formats.CharacterFormatAt(CharacterFormatIndex(style, rPr, table));

    /// <summary>The format of an index that <see cref="CharacterFormatIndex(ParagraphStyle?, XmlNode, TableFormatting?)"/> gave.</summary>
    public CharacterFormat CharacterFormatAt(int index) => _formats.CharacterFormatAt(index);

    /// <summary>As <see cref="EffectiveCharacter"/>, as an index into <see cref="CharacterFormats"/>.</summary>
    public int CharacterFormatIndex(ParagraphStyle? style, XmlNode rPr, TableFormatting? table = null) =>
        CharacterFormatIndex(StyledCharacterOf(style), DirectCharacterOf(rPr), table);

    /// <summary>As the other, from properties read before.</summary>
    /// <param name="styled">What <see cref="StyledCharacterOf"/> gave.</param>
    internal int CharacterFormatIndex(DirectCharacter? styled, DirectCharacter direct, TableFormatting? table) =>
        _formats.CharacterFormatIndex(styled, (direct.Style ?? Entry(_defaultCharacter))?.Character, direct, table);

    /// <summary>What a block's style states of characters; null where that is nothing.</summary>
    internal DirectCharacter? StyledCharacterOf(ParagraphStyle? style) => EntryOf(style)?.Character;

    /// <param name="rPr">A run's <c>w:rPr</c>; may be a node that does not exist.</param>
    internal DirectCharacter DirectCharacterOf(XmlNode rPr) =>
        new(CharacterProperties.Read(rPr, _theme), Find(rPr.Exists ? rPr.Child(XmlName.W_rStyle) : default, StyleType.Character));

    /// <summary>What the table's style says of a cell.</summary>
    /// <param name="tblPr">The table's <c>w:tblPr</c>, whose <c>w:tblStyle</c> counts; the default table style where it names none.</param>
    /// <param name="conditions">What <see cref="TableLook.ConditionsAt"/> gave for the cell.</param>
    /// <returns>Null where no table style is in force.</returns>
    public TableFormatting? TableFormattingOf(XmlNode tblPr, TableConditions conditions)
    {
        var tblStyle = tblPr.Exists ? tblPr.Child(XmlName.W_tblStyle) : default;
        var entry = Find(tblStyle, StyleType.Table) ?? Entry(_defaultTable);
        if (entry is null)
            return null;

        if (!_tables.TryGetValue((entry.Ordinal, conditions), out var formatting))
        {
            formatting = new TableFormatting(_tables.Count + 1, entry, conditions, _theme);
            _tables.Add((entry.Ordinal, conditions), formatting);
        }

        return formatting;
    }

    /// <summary>Whether the style of a table draws lines, for the whole of it or for parts.</summary>
    internal bool DrawsTableBorders(XmlNode tblPr)
    {
        var tblStyle = tblPr.Exists ? tblPr.Child(XmlName.W_tblStyle) : default;
        return (Find(tblStyle, StyleType.Table) ?? Entry(_defaultTable))?.DrawsTableBorders ?? false;
    }

    /// <summary>The paragraph styles of headings, titles and lines of contents by their names, those that no block uses included; to be called when the blocks have been read.</summary>
    internal ImmutableArray<ParagraphStyle> HeadingStyles()
    {
        var styles = ImmutableArray.CreateBuilder<ParagraphStyle>();
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (_nodes[i].Type == StyleType.Paragraph && IsHeading(_nodes[i].Node) && Entry(i)?.Style is { } style)
                styles.Add(style);
        }

        return styles.ToImmutable();
    }

    private static bool IsHeading(XmlNode style) =>
        style.Child(XmlName.W_name) is { Exists: true } name && name.TryGetRawAttribute(XmlName.W_val, out var raw)
        && (raw.IndexOf("标题"u8) >= 0 || raw.IndexOf("标准名称"u8) >= 0 || raw.StartsWith("heading"u8) || raw.StartsWith("Heading"u8) || raw.StartsWith("toc "u8) || raw.StartsWith("TOC "u8));

    /// <summary>Called once by <see cref="NumberingDefinitions.Read"/>, before the first style is asked for.</summary>
    internal void LinkNumbering(NumberingDefinitions numbering) => _numbering = numbering;

    /// <summary>The <c>w:numId</c> of a numbering style, null where there is none.</summary>
    internal int? NumberingStyleNumId(string id) => Find(Encoding.UTF8.GetBytes(id), StyleType.Numbering)?.NumberingId;

    internal StyleEntry? EntryOf(ParagraphStyle? style) =>
        style is not null && (uint)style.Index < (uint)_resolved.Length && _resolved[style.Index] is { } entry && ReferenceEquals(entry.Style, style) ? entry : null;

    private ParagraphStyle? Paragraph(ReadOnlySpan<byte> id) => Find(id, StyleType.Paragraph)?.Style ?? DefaultParagraphStyle;

    private StyleEntry? Find(XmlNode reference, StyleType type)
    {
        if (!reference.Exists || !reference.TryGetRawAttribute(XmlName.W_val, out var raw))
            return null;
        return Find(Unescaped(reference, XmlName.W_val, raw), type);
    }

    private static ReadOnlySpan<byte> Unescaped(XmlNode node, XmlName attribute, ReadOnlySpan<byte> raw) =>
        raw.Contains((byte)'&') ? Encoding.UTF8.GetBytes(node.Attribute(attribute) ?? "") : raw;

    private StyleEntry? Find(ReadOnlySpan<byte> id, StyleType type)
    {
        var ordinal = _ids.Find(0, id);
        return ordinal >= 0 && _nodes[ordinal].Type == type ? Entry(ordinal) : null;
    }

    /// <summary>Resolves a style and the styles it is based on. Styles that are based on each other in a circle have no base.</summary>
    private StyleEntry? Entry(int ordinal)
    {
        if (ordinal < 0)
            return null;
        if (_resolved[ordinal] is { } known)
            return known;

        var from = BaseOf(ordinal);
        if (from < 0 || _resolved[from] is not null)
            return _resolved[ordinal] = Resolve(ordinal, from < 0 ? null : _resolved[from]);

        var path = new List<int>();
        var seen = new HashSet<int>();
        var next = ordinal;
        while (next >= 0 && _resolved[next] is null && seen.Add(next))
        {
            path.Add(next);
            next = BaseOf(next);
        }

        var circle = next >= 0 && _resolved[next] is null ? path.IndexOf(next) : path.Count;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var basedOn = i >= circle || next < 0 && i == path.Count - 1 ? null : _resolved[i == path.Count - 1 ? next : path[i + 1]];
            _resolved[path[i]] = Resolve(path[i], basedOn);
        }

        return _resolved[ordinal];
    }

    private int BaseOf(int ordinal)
    {
        var basedOn = _nodes[ordinal].Node.Child(XmlName.W_basedOn);
        if (!basedOn.Exists || !basedOn.TryGetRawAttribute(XmlName.W_val, out var id))
            return -1;
        var found = _ids.Find(0, Unescaped(basedOn, XmlName.W_val, id));

        // A base of another type is no base (ECMA-376 Part 1, 17.7.4.3).
        return found >= 0 && _nodes[found].Type == _nodes[ordinal].Type ? found : -1;
    }

    private StyleEntry Resolve(int ordinal, StyleEntry? basedOn)
    {
        var entry = new StyleEntry(ordinal, _nodes[ordinal].Node, _nodes[ordinal].Type, basedOn, _properties);
        if (entry.Type != StyleType.Paragraph)
            return entry;

        entry.Style = new ParagraphStyle
        {
            Id = entry.Id,
            Name = entry.Name,
            BasedOn = basedOn?.Style,
            OutlineLevel = entry.Paragraph.OutlineLevel,
            NumberingLevel = _numbering?.LevelOf(entry),
            ClauseNumbers = _numbering?.ClauseNumbersOf(entry),
            IsDefault = ordinal == _defaultParagraph,
            Index = ordinal,
        };
        return entry;
    }

    /// <summary>The first of two styles with one id holds (ECMA-376 Part 1, 17.7.4.17).</summary>
    private void AddId(ReadOnlySpan<byte> id, int ordinal)
    {
        if (_ids.Find(0, id) < 0)
            _ids.Add(0, id, ordinal);
    }

    private static StyleType TypeOf(ReadOnlySpan<byte> type)
    {
        if (type.SequenceEqual("character"u8))
            return StyleType.Character;
        return type.SequenceEqual("table"u8) ? StyleType.Table : type.SequenceEqual("numbering"u8) ? StyleType.Numbering : StyleType.Paragraph;
    }

    /// <summary>The built-in default, for packages that mark no style as such.</summary>
    private static bool IsNormal(XmlNode style)
    {
        var name = style.Child(XmlName.W_name);
        return name.Exists && name.TryGetRawAttribute(XmlName.W_val, out var raw) && raw.Length == 6 && Ascii.EqualsIgnoreCase(raw, "normal"u8);
    }

    private static string? Language(XmlNode rPr)
    {
        var lang = rPr.Exists ? rPr.Child(XmlName.W_lang) : default;
        return lang.Exists ? lang.Attribute(XmlName.W_eastAsia) : null;
    }

    private static XmlNode Grandchild(XmlNode node, XmlName child, XmlName grandchild)
    {
        var found = node.Exists ? node.Child(child) : default;
        return found.Exists ? found.Child(grandchild) : default;
    }
}
