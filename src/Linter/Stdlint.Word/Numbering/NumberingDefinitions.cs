using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Numbering;

/// <summary>
/// The lists of a draft (ECMA-376 Part 1, 17.9). Definitions are read when first used. The part must stay readable while the
/// definitions are asked; they serve one thread.
/// </summary>
public sealed class NumberingDefinitions
{
    private const int MaxLinks = 64;

    private readonly StyleSheet _styles;
    private readonly Dictionary<int, XmlNode> _abstractNodes = [];
    private readonly Dictionary<int, XmlNode> _numNodes = [];
    private readonly Dictionary<int, AbstractNumbering> _abstracts = [];
    private readonly Dictionary<int, NumberingInstance?> _instances = [];
    private readonly Dictionary<(StyleEntry? Style, int? NumId, int? Level), NumberingPlace?> _places = [];
    private readonly HashSet<(string Name, int Id)> _reported = [];
    private readonly List<string> _defects = [];

    private NumberingDefinitions(XmlPart? numbering, StyleSheet styles)
    {
        _styles = styles;
        var root = numbering?.Root ?? default;
        for (var child = root.Exists ? root.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            // Of two definitions with one id the first holds, as with styles.
            if (child.Name == XmlName.W_abstractNum && child.IntAttribute(XmlName.W_abstractNumId) is { } abstractId)
                _abstractNodes.TryAdd(abstractId, child);
            else if (child.Name == XmlName.W_num && child.IntAttribute(XmlName.W_numId) is { } numId)
                _numNodes.TryAdd(numId, child);
        }

        styles.LinkNumbering(this);
    }

    /// <summary>Defects have been met that <see cref="TakeDefects"/> has not handed out yet.</summary>
    public bool HasDefects => _defects.Count > 0;

    /// <summary>Reads the lists; to be called before the first style of the sheet is asked for.</summary>
    /// <param name="numbering">The numbering part, null where the package has none.</param>
    /// <param name="styles">The styles that refer to the lists.</param>
    public static NumberingDefinitions Read(XmlPart? numbering, StyleSheet styles) => new(numbering, styles);

    /// <summary>The list and level of a block; null where it is not numbered.</summary>
    /// <param name="style">The paragraph style in force.</param>
    /// <param name="pPr">The block's <c>w:pPr</c>; may be a node that does not exist. Former properties in <c>w:pPrChange</c> do not count.</param>
    public NumberingPlace? PlaceOf(ParagraphStyle? style, XmlNode pPr)
    {
        var stated = new StatedParagraph(pPr);
        return PlaceOf(style, stated.NumberingId, stated.NumberingLevel);
    }

    /// <summary>As above, from the values of the block's own <c>w:numPr</c>; null where it does not state them.</summary>
    public NumberingPlace? PlaceOf(ParagraphStyle? style, int? directNumId, int? directIlvl)
    {
        var entry = _styles.EntryOf(style);
        if (directNumId is null && entry?.NumberingId is null)
            return null;

        if (directNumId is null && directIlvl is null)
            return entry!.Place is { } own ? own.Value : (entry.Place = new StylePlace(Resolve(entry, null, null))).Value;

        var key = (entry, directNumId, directIlvl);
        if (!_places.TryGetValue(key, out var place))
        {
            place = Resolve(entry, directNumId, directIlvl);
            _places.Add(key, place);
        }

        return place;
    }

    /// <summary>The list and level of a block that has this label.</summary>
    internal NumberingPlace? PlaceOf(BlockLabel label) => Instance(label.NumberingId) is { } instance && instance.LevelAt(label.Level) is { } level
        ? new NumberingPlace(instance, level, label.FromStyle, isDirect: !label.FromStyle, isLevelMissing: false)
        : null;

    /// <summary>Hands out the defects met since the last call, each once, as facts about the given place.</summary>
    public void TakeDefects(TextSpan span, ImmutableArray<InputFact>.Builder facts)
    {
        foreach (var defect in _defects)
            facts.Add(new InputFact(InputFactKind.NumberingBroken, span, [defect]));
        _defects.Clear();
    }

    /// <summary>The level that blocks of a style get by the style alone.</summary>
    internal int? LevelOf(StyleEntry style)
    {
        if (style.NumberingId is not { } numId || Instance(numId) is not { } instance)
            return null;
        return Place(instance, style, null, null)?.Level;
    }

    /// <summary>The numbers of clauses that blocks of a style get by the style alone; null where they get others or none.</summary>
    internal ClauseNumbers? ClauseNumbersOf(StyleEntry style)
    {
        if (style.NumberingId is not { } numId || Instance(numId) is not { HasOverrides: false, Definition.RestartsAfterBreak: false } instance)
            return null;
        return Place(instance, style, null, null) is { IsLevelMissing: false } place && instance.Definition.DottedCountersOf(place.Level) is > 0 and var counters
            ? new ClauseNumbers(instance.Definition.Id, counters)
            : null;
    }

    private NumberingPlace? Resolve(StyleEntry? style, int? directNumId, int? directIlvl)
    {
        var numId = directNumId ?? style?.NumberingId ?? 0;

        // 0 takes inherited numbering away (ECMA-376 Part 1, 17.9.18).
        if (numId == 0)
            return null;
        if (!_numNodes.ContainsKey(numId))
        {
            Report("w:numId", numId);
            return null;
        }

        if (Instance(numId) is not { } instance || Place(instance, style, directNumId, directIlvl) is not { } place)
            return null;
        return place;
    }

    private static NumberingPlace? Place(NumberingInstance instance, StyleEntry? style, int? directNumId, int? directIlvl)
    {
        var level = directIlvl ?? style?.NumberingLevel;
        if (level is null && directNumId is null && style?.NumberingOrigin is { } origin)
            level = instance.Definition.LevelOfStyle(origin.Id);

        var asked = instance.Definition.IsSingleLevel ? 0 : Math.Clamp(level ?? 0, 0, AbstractNumbering.LevelCount - 1);
        return instance.NearestLevel(asked) is { } found
            ? new NumberingPlace(instance, found, directNumId is null, directNumId is not null || directIlvl is not null, found.Level != asked)
            : null;
    }

    private NumberingInstance? Instance(int numId)
    {
        if (_instances.TryGetValue(numId, out var known))
            return known;

        NumberingInstance? instance = null;
        if (_numNodes.TryGetValue(numId, out var node) && Definition(numId) is { } definition)
            instance = new NumberingInstance(node, numId, definition);
        _instances.Add(numId, instance);
        return instance;
    }

    /// <summary>The definition that a list ends at when the links through numbering styles are followed (ECMA-376 Part 1, 17.9.21).</summary>
    private AbstractNumbering? Definition(int numId)
    {
        var visited = new HashSet<int>();
        AbstractNumbering? last = null;
        var next = numId;
        while (_numNodes.TryGetValue(next, out var node))
        {
            var reference = node.Child(XmlName.W_abstractNumId);
            var id = reference.Exists ? reference.IntAttribute(XmlName.W_val) : null;
            if (id is null || Abstract(id.Value) is not { } definition)
            {
                Report("w:abstractNumId", id ?? -1);
                return last is { HasLevels: true } ? last : null;
            }

            if (definition.NumberingStyleLink is not { } link)
                return definition;
            if (!visited.Add(definition.Id) || visited.Count > MaxLinks)
            {
                Report("w:numStyleLink", definition.Id);
                return null;
            }

            last = definition;
            if (_styles.NumberingStyleNumId(link) is not { } linked || linked == 0)
                return LinkedTo(link) ?? Unlinked(definition);
            next = linked;
        }

        Report("w:numId", next);
        return last is { HasLevels: true } ? last : null;
    }

    /// <summary>The definition that says itself that it is the style's, for files whose styles do not say so.</summary>
    private AbstractNumbering? LinkedTo(string styleId)
    {
        foreach (var id in _abstractNodes.Keys)
        {
            if (Abstract(id) is { } definition && definition.StyleLink == styleId && definition.NumberingStyleLink is null)
                return definition;
        }

        return null;
    }

    private AbstractNumbering? Unlinked(AbstractNumbering definition)
    {
        if (definition.HasLevels)
            return definition;
        Report("w:numStyleLink", definition.Id);
        return null;
    }

    private AbstractNumbering? Abstract(int id)
    {
        if (!_abstracts.TryGetValue(id, out var definition) && _abstractNodes.TryGetValue(id, out var node))
        {
            definition = new AbstractNumbering(node, id, _abstracts.Count);
            _abstracts.Add(id, definition);
        }

        return definition;
    }

    private void Report(string name, int id)
    {
        if (_reported.Add((name, id)))
            _defects.Add(string.Create(CultureInfo.InvariantCulture, $"{name}={id}"));
    }
}
