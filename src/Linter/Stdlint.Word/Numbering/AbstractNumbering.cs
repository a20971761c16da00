using Stdlint.Word.Xml;

namespace Stdlint.Word.Numbering;

/// <summary>A <c>w:abstractNum</c> (ECMA-376 Part 1, 17.9.1). All <c>w:num</c> of one count together.</summary>
internal sealed class AbstractNumbering
{
    internal const int LevelCount = 9;

    private readonly NumberingLevel?[] _levels = new NumberingLevel?[LevelCount];

    internal AbstractNumbering(XmlNode node, int id, int ordinal)
    {
        Id = id;
        Ordinal = ordinal;
        for (var child = node.FirstChild; child.Exists; child = child.NextSibling)
        {
            switch (child.Name)
            {
                case XmlName.W_lvl:
                    if (child.IntAttribute(XmlName.W_ilvl) is { } level and >= 0 and < LevelCount && _levels[level] is null)
                    {
                        _levels[level] = NumberingLevel.Read(child, level);
                        HasLevels = true;
                    }

                    break;
                case XmlName.W_multiLevelType:
                    IsSingleLevel = child.Attribute(XmlName.W_val) == "singleLevel";
                    break;
                case XmlName.W_numStyleLink:
                    NumberingStyleLink = child.Attribute(XmlName.W_val);
                    break;
                case XmlName.W_styleLink:
                    StyleLink = child.Attribute(XmlName.W_val);
                    break;
            }
        }

        // Restarting after a page section is Word's own extension, and what Word then prints has not been established.
        RestartsAfterBreak = node.TryGetRawAttribute(XmlName.W15_restartNumberingAfterBreak, out _) && node.OnOff(XmlName.W15_restartNumberingAfterBreak);
    }

    internal int Id { get; }

    /// <summary>Position among the definitions of the part.</summary>
    internal int Ordinal { get; }

    internal bool IsSingleLevel { get; }

    internal bool HasLevels { get; }

    internal bool RestartsAfterBreak { get; }

    /// <summary>Id of the numbering style whose definition stands in for this one.</summary>
    internal string? NumberingStyleLink { get; }

    /// <summary>Id of the numbering style that this is the definition of.</summary>
    internal string? StyleLink { get; }

    internal NumberingLevel? LevelAt(int level) => _levels[level];

    /// <summary>The one-based level after which the level starts again, by default the next shallower one; 0 for never.</summary>
    internal int RestartOf(int level) => _levels[level]?.Restart ?? level;

    /// <summary>How many counters a level prints, where they are decimal numbers from 1 on, joined by full stops, the last of them its own; 0 where it prints anything else.</summary>
    internal int DottedCountersOf(int level)
    {
        var text = _levels[level]!.Text.AsSpan().TrimEnd();
        var (count, last) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && count > 0 && i + 1 < text.Length && text[i - 1] != '.')
                continue;
            if (text[i] != '%' || ++i == text.Length || text[i] is < '1' or > '9')
                return 0;
            var printed = text[i] - '1';

            // A level that counts without printing, as the templates have it before that of the clauses.
            if (_levels[printed] is { Format: "none" } && count == 0)
                continue;
            var isNext = count == 0 || (printed == last + 1 && text[i - 2] == '.');
            if (!isNext || _levels[printed] is not { Format: "decimal", Start: 1, Restart: null })
                return 0;
            (count, last) = (count + 1, printed);
        }

        return last == level ? count : 0;
    }

    /// <summary>The level that a paragraph style is linked to, null where there is none.</summary>
    internal int? LevelOfStyle(string styleId)
    {
        for (var level = 0; level < LevelCount; level++)
        {
            if (_levels[level]?.StyleId == styleId)
                return level;
        }

        return null;
    }
}
