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
