using System.Collections.Immutable;
using Stdlint.Core.Analysis;

namespace Stdlint.Core.Fixes;

/// <summary>What a run of fixes came to.</summary>
public sealed record FixRun
{
    public required FixEnd End { get; init; }

    /// <summary>The repaired draft; the original one where the run was rolled back or nothing was to do.</summary>
    public required IEditableDraft Draft { get; init; }

    /// <summary>What was done, in the order of passes, then of places; empty where the run was rolled back.</summary>
    public required ImmutableArray<AppliedFix> Applied { get; init; }

    /// <summary>What the rules said before the first pass.</summary>
    public required AnalysisResult Before { get; init; }

    /// <summary>What they say of <see cref="Draft"/>.</summary>
    public required AnalysisResult After { get; init; }

    /// <summary>Rules that undo each other's fixes and were therefore left out, by code.</summary>
    public ImmutableArray<string> Cyclic { get; init; } = [];

    /// <summary>Fixes that the writer could not make, with what stood in the way.</summary>
    public ImmutableArray<RefusedFix> Refused { get; init; } = [];

    /// <summary>What a check found, for the report of a fault in the program; empty where all checks held.</summary>
    public string Failure { get; init; } = "";
}

public enum FixEnd
{
    /// <summary>Nothing more to fix.</summary>
    Done,

    /// <summary>Fixes were left after the last pass.</summary>
    PassesUsedUp,

    /// <summary>A check failed; the draft is the original one.</summary>
    RolledBack,

    /// <summary>The draft cannot be read.</summary>
    Unreadable,
}

/// <param name="Pass">One-based.</param>
/// <param name="Diagnostic">What it repairs, with the places of the draft before the pass.</param>
/// <param name="Fix">What was done.</param>
/// <param name="Line">One-based line of the draft before the pass.</param>
/// <param name="OldText">That line before.</param>
public sealed record AppliedFix(int Pass, DraftDiagnostic Diagnostic, DraftFix Fix, int Line, string OldText);

public sealed record RefusedFix(DraftDiagnostic Diagnostic, DraftFix Fix, FixObstacle Obstacle);
