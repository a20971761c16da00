using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;

namespace Stdlint.Workspace.Reporting;

/// <summary>What is said about one file; holds no tree and no text of the draft beyond the paragraphs it shows, so that thousands can wait.</summary>
public sealed record FileReport
{
    /// <summary>As given by the user, with <c>/</c>.</summary>
    public required string Path { get; init; }

    public required FileStatus Status { get; init; }

    /// <summary>Why the file could not be read; null where it could.</summary>
    public FileFailure? Failure { get; init; }

    /// <summary>The failure, unless a finding says it already.</summary>
    public FileFailure? FailureWithoutFinding => Findings.IsEmpty ? Failure : null;

    /// <summary>Null where the file could not be read.</summary>
    public DraftSummary? Draft { get; init; }

    /// <summary>Profiles in force.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];

    /// <summary>By position; suppressed ones included.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Rules that did not run, by code.</summary>
    public ImmutableArray<SkippedRuleReport> SkippedRules { get; init; } = [];

    /// <summary>Time that the file took; for people only, never part of a report.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Findings that count for the gate and the sums: the new ones of a severity.</summary>
    public int Count(DiagnosticSeverity severity)
    {
        var count = 0;
        foreach (var finding in Findings)
        {
            if (finding.IsNew && finding.Severity == severity)
                count++;
        }

        return count;
    }
}

public enum FileStatus
{
    Checked,

    /// <summary>Read, but not all of it, or a rule failed.</summary>
    Partial,
    Failed,
}

/// <summary>Why a file could not be read, in the language asked for.</summary>
public delegate string FileFailure(DisplayLanguage language);

/// <param name="Code">The rule.</param>
/// <param name="Reason">Stable word, the end of a key <c>skipped.</c> in messages.json.</param>
public sealed record SkippedRuleReport(string Code, string Reason);
