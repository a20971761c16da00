using System.Collections.Immutable;

namespace Stdlint.Core.Analysis.Forms;

/// <summary>A rule that is nothing but data, as rules.json and the <c>custom</c> entries of stdlint.json give it.</summary>
public sealed record DataRule
{
    /// <summary>One of substitution, existence, occurrence, consistency, sequence, structure.</summary>
    public required string Form { get; init; }

    /// <summary>substitution: the words that must not stand, each with the one to write instead.</summary>
    public ImmutableArray<WordSwap> Swap { get; init; } = [];

    /// <summary>existence: words that must not stand; occurrence: words that are counted; consistency: words of which a draft uses one.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Longer words that hold one of them and are right.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Where words are looked for: prose (sentences), provisions, titles, all.</summary>
    public string Scope { get; init; } = "prose";

    /// <summary>occurrence: fewest times; 0 for no bound.</summary>
    public int Minimum { get; init; }

    /// <summary>occurrence: most times.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>occurrence: counted in the draft, each clause, or each paragraph.</summary>
    public string Unit { get; init; } = "draft";

    /// <summary>sequence: titles in the order in which they have to stand; structure: titles that have to be there. Alternatives are parted by <c>|</c>.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>sequence and structure: only below the division with this title; empty for elements and clauses.</summary>
    public string Under { get; init; } = "";
}

/// <param name="Word">What must not stand.</param>
/// <param name="Replacement">What to write instead.</param>
public sealed record WordSwap(string Word, string Replacement);
