using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>A line with the number it has to show.</summary>
/// <param name="Line">The line.</param>
/// <param name="Zone">Where in the draft it stands.</param>
/// <param name="Label">The number as typed: <c>5.2</c>, <c>附录A</c>, <c>表A.1</c>, <c>注1：</c>, <c>a)</c>; empty where there is none.</param>
/// <param name="Values">Counter values from the outermost level to its own, annex letters as ordinals; empty where the label cannot come from a list.</param>
internal sealed record NumberedLine(NotationLine Line, Zone Zone, string Label, ImmutableArray<int> Values)
{
    /// <summary>The line ought to be numbered but is written without a number.</summary>
    public bool NumberMissing { get; init; }
}

internal enum Zone
{
    Front,
    Introduction,
    Body,
    Annex,
    Back,
}
