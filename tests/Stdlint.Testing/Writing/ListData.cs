using System.Collections.Immutable;

namespace Stdlint.Testing.Writing;

/// <summary>A numbering definition (ECMA-376 Part 1, 17.9.1) of a template, in the order of its levels.</summary>
internal sealed record ListData(string Key, ImmutableArray<ListLevel> Levels);

/// <param name="Format">The w:numFmt value.</param>
/// <param name="Text">The w:lvlText with %1 to %9.</param>
/// <param name="Suffix">tab, space or nothing.</param>
/// <param name="StyleName">The style that is linked to the level, null for none.</param>
internal sealed record ListLevel(string Format, string Text, string Suffix = "nothing", string? StyleName = null)
{
    /// <summary>Font of a bullet glyph.</summary>
    public string? Font { get; init; }

    public bool Counts => Format is not ("none" or "bullet");
}

/// <summary>An automatic number that a paragraph needs.</summary>
/// <param name="List">Key of the <see cref="ListData"/>.</param>
/// <param name="Level">Zero-based level.</param>
/// <param name="Value">The value that the counter of the level has to show; 0 where the level does not count.</param>
/// <param name="Outer">Values that the counters of the levels above have to show, outermost last; empty where they do not matter.</param>
internal sealed record ListUse(string List, int Level, int Value, ImmutableArray<int> Outer);
