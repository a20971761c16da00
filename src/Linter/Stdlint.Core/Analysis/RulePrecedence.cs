using System.Collections.Immutable;

namespace Stdlint.Core.Analysis;

/// <summary>One cause, one finding (decisions 15): where a diagnostic of the first codes stands, those of the later codes that it explains are folded into it.</summary>
/// <param name="First">Codes that stay.</param>
/// <param name="Before">Codes that are folded.</param>
/// <param name="Within">How near they have to be.</param>
public sealed record RulePrecedence(ImmutableArray<string> First, ImmutableArray<string> Before, PrecedenceScope Within);

public enum PrecedenceScope
{
    /// <summary>The flagged characters overlap.</summary>
    Place,

    /// <summary>The flagged characters overlap those of the first, or one of the places that it shows.</summary>
    Related,

    Sentence,

    /// <summary>The same block.</summary>
    Block,

    Draft,
}
