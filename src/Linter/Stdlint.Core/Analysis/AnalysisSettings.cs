using System.Collections.Immutable;
using Stdlint.Core.Configuration;

namespace Stdlint.Core.Analysis;

/// <summary>How one draft is to be analysed.</summary>
public sealed record AnalysisSettings
{
    public static AnalysisSettings Default { get; } = new();

    /// <summary>The layers of stdlint.json and the command line.</summary>
    public EffectiveSettings Configuration { get; init; } = EffectiveSettings.None;

    /// <summary>Only these rules run; empty for all.</summary>
    public ImmutableArray<RuleSelector> Only { get; init; } = [];

    /// <summary>These rules do not run.</summary>
    public ImmutableArray<RuleSelector> Skip { get; init; } = [];

    /// <summary>The text is a piece of a draft: it is not asked whether it is a standard and whether it is whole.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Comments of the draft may suppress diagnostics (decisions 30).</summary>
    public bool HonorsComments { get; init; } = true;

    /// <summary>An error is suppressed only by a comment that gives a reason.</summary>
    public bool RequiresReason { get; init; } = true;

    /// <summary>How many threads may share the rules of this one draft, where nothing else is to be done; the result is the same.</summary>
    public int Threads { get; init; } = 1;
}
