using Stdlint.Word.Xml;

namespace Stdlint.Word.Numbering;

/// <summary>A <c>w:num</c>: an abstract definition with overrides (ECMA-376 Part 1, 17.9.15).</summary>
internal sealed class NumberingInstance
{
    private readonly int?[]? _starts;
    private readonly NumberingLevel?[]? _levels;

    internal NumberingInstance(XmlNode node, int id, AbstractNumbering definition)
    {
        Id = id;
        Definition = definition;
        for (var child = node.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.Name != XmlName.W_lvlOverride || child.IntAttribute(XmlName.W_ilvl) is not { } level || level is < 0 or >= AbstractNumbering.LevelCount)
                continue;

            var start = child.Child(XmlName.W_startOverride);
            if (start.Exists && start.IntAttribute(XmlName.W_val) is { } value)
            {
                _starts ??= new int?[AbstractNumbering.LevelCount];
                _starts[level] = Math.Clamp(value, 0, NumberingCounter.MaxValue);
            }

            var replaced = child.Child(XmlName.W_lvl);
            if (replaced.Exists)
            {
                _levels ??= new NumberingLevel?[AbstractNumbering.LevelCount];
                _levels[level] = NumberingLevel.Read(replaced, level);
            }
        }
    }

    internal int Id { get; }

    internal AbstractNumbering Definition { get; }

    internal bool HasOverrides => _starts is not null || _levels is not null;

    internal int? StartOverride(int level) => _starts?[level];

    internal bool ReplacesLevel(int level) => _levels?[level] is not null;

    internal NumberingLevel? LevelAt(int level) => _levels?[level] ?? Definition.LevelAt(level);

    /// <summary>The level at or nearest above the depth asked for, then the first deeper one; null where the definition has no levels.</summary>
    internal NumberingLevel? NearestLevel(int level)
    {
        for (var i = level; i >= 0; i--)
        {
            if (LevelAt(i) is { } found)
                return found;
        }

        for (var i = level + 1; i < AbstractNumbering.LevelCount; i++)
        {
            if (LevelAt(i) is { } found)
                return found;
        }

        return null;
    }
}
