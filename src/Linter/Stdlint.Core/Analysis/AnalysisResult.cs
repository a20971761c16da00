using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis;

/// <summary>What is known about one draft after all rules have run.</summary>
public sealed record AnalysisResult
{
    public required AnalysisStatus Status { get; init; }

    /// <summary>Null where the file could not be read.</summary>
    public required DraftModel? Model { get; init; }

    public DraftText? Text => Model?.Text;

    /// <summary>Profiles in force, such as <c>gbt-1.1-2020</c>, then overlays and breadth.</summary>
    public required ImmutableArray<string> Profiles { get; init; }

    /// <summary>By position, then code; suppressed ones included, with their state.</summary>
    public required ImmutableArray<DraftDiagnostic> Diagnostics { get; init; }

    /// <summary>Rules that did not run, by code.</summary>
    public required ImmutableArray<SkippedRule> SkippedRules { get; init; }
}

public enum AnalysisStatus
{
    Checked,

    /// <summary>Read only in part, because a limit was reached.</summary>
    Partial,

    /// <summary>Not read at all; the diagnostics say why.</summary>
    Failed,
}

/// <summary>A rule that did not run, and why.</summary>
public sealed record SkippedRule(RuleEntry Rule, SkipReason Reason);

/// <summary>Why a rule did not run; the first reason of this order is given. The words are in messages.json under <c>skipped.</c> and the reason in kebab case.</summary>
public enum SkipReason
{
    /// <summary>--only or --skip.</summary>
    NotSelected,

    /// <summary>Set to off.</summary>
    TurnedOff,

    /// <summary>The file could not be read.</summary>
    Unreadable,

    /// <summary>The file is no standard.</summary>
    NotAStandard,

    /// <summary>The rule does not hold for the edition of GB/T 1.1 that the draft follows.</summary>
    Edition,

    /// <summary>The overlay that the rule belongs to is not on.</summary>
    Overlay,

    /// <summary>Engineering construction standards follow other rules.</summary>
    Engineering,

    /// <summary>The end of the draft is missing, so nothing can be called missing.</summary>
    Truncated,

    /// <summary>Preview rules are off by default.</summary>
    Preview,

    /// <summary>The draft is at an earlier stage.</summary>
    Stage,

    /// <summary>The profile minimal leaves it out.</summary>
    Profile,

    /// <summary>A level of the rule says off for this kind of draft.</summary>
    Level,
}
