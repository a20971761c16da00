using System.Collections.Immutable;

namespace Stdlint.Core.Text;

/// <summary>An automatic number, computed as Word does (ECMA-376 Part 1, 17.9); a property of the block, never text.</summary>
public sealed class BlockLabel
{
    /// <summary>What is printed, without the separator that follows it; empty for a level that prints nothing but counts.</summary>
    public required string Text { get; init; }

    /// <summary>Zero-based numbering level, 0 to 8.</summary>
    public required int Level { get; init; }

    /// <summary>Counter values of levels 0 to <see cref="Level"/> at this block.</summary>
    public required ImmutableArray<int> Counters { get; init; }

    /// <summary>The <c>w:numFmt</c> value of the level, such as <c>decimal</c>, <c>bullet</c>, <c>none</c>.</summary>
    public required string NumberFormat { get; init; }

    public required int NumberingId { get; init; }

    /// <summary>Lists of one abstract definition share their counters, whatever their <see cref="NumberingId"/>.</summary>
    public required int AbstractNumberingId { get; init; }

    /// <summary>What separates label and text: tab, space or nothing (<c>w:suff</c>).</summary>
    public LabelSeparator Separator { get; init; }

    /// <summary>The numbering comes from the paragraph style, not from the paragraph's own <c>w:numPr</c>.</summary>
    public bool FromStyle { get; init; }

    /// <summary>Word's own result could not be established (an override without restart, cardinalText …): rules on sequences stay silent.</summary>
    public bool IsUncertain { get; init; }

    public bool IsBullet => NumberFormat == "bullet";
}

public enum LabelSeparator
{
    Tab,
    Space,
    Nothing,
}
