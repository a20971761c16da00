using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Workspace.Reporting;

/// <summary>The sums of a run.</summary>
public sealed class RunSummary
{
    private readonly Dictionary<string, RuleCount> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SkippedCount> _skipped = new(StringComparer.Ordinal);

    public int Files { get; private set; }

    public int Failed { get; private set; }

    public int Partial { get; private set; }

    /// <summary>New findings that are errors.</summary>
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    /// <summary>Findings that a comment in the draft suppresses.</summary>
    public int Suppressed { get; private set; }

    /// <summary>New findings that <c>fix</c> repairs unasked.</summary>
    public int SafelyFixable { get; private set; }

    /// <summary>New findings that <c>fix --unsafe</c> repairs, the safe ones not among them.</summary>
    public int UnsafelyFixable { get; private set; }

    /// <summary>New findings that a revision to the newer edition has to change, right as they are under the draft's own.</summary>
    public int ToChange { get; private set; }

    /// <summary>New findings that are wrong under the draft's own, older edition too.</summary>
    public int AlreadyWrong { get; private set; }

    /// <summary>New findings of each rule, by code.</summary>
    public IReadOnlyCollection<RuleCount> Rules => [.. _rules.Values.OrderBy(static rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>In how many files each rule did not run, and why; by code.</summary>
    public IReadOnlyCollection<SkippedCount> SkippedRules =>
        [.. _skipped.Values.OrderBy(static rule => rule.Code, StringComparer.Ordinal).ThenBy(static rule => rule.Reason, StringComparer.Ordinal)];

    public void Add(FileReport file)
    {
        Files++;
        Failed += file.Status == FileStatus.Failed ? 1 : 0;
        Partial += file.Status == FileStatus.Partial ? 1 : 0;
        foreach (var finding in file.Findings)
            Add(finding);
        foreach (var rule in file.SkippedRules)
        {
            var key = rule.Code + ' ' + rule.Reason;
            _skipped[key] = new SkippedCount(rule.Code, rule.Reason, (_skipped.GetValueOrDefault(key)?.Files ?? 0) + 1);
        }
    }

    private void Add(Finding finding)
    {
        if (!finding.IsNew)
        {
            Suppressed++;
            return;
        }

        switch (finding.Severity)
        {
            case DiagnosticSeverity.Error:
                Errors++;
                break;
            case DiagnosticSeverity.Warning:
                Warnings++;
                break;
            default:
                Infos++;
                break;
        }

        ToChange += finding.Diagnostic.Revision == RevisionState.ToChange ? 1 : 0;
        AlreadyWrong += finding.Diagnostic.Revision == RevisionState.AlreadyWrong ? 1 : 0;
        SafelyFixable += FixApplier.UpTo(FixSafety.Safe, finding.Diagnostic) is null ? 0 : 1;
        UnsafelyFixable += FixApplier.UpTo(FixSafety.Unsafe, finding.Diagnostic) is { Safety: FixSafety.Unsafe } ? 1 : 0;
        var known = _rules.GetValueOrDefault(finding.Code);
        _rules[finding.Code] = new RuleCount(finding.Code, finding.Diagnostic.Rule, (known?.Count ?? 0) + 1);
    }
}

/// <param name="Code">The rule's code.</param>
/// <param name="Rule">Its entry.</param>
/// <param name="Count">New findings in the run.</param>
public sealed record RuleCount(string Code, RuleEntry Rule, int Count);

/// <param name="Code">The rule's code.</param>
/// <param name="Reason">Why it did not run.</param>
/// <param name="Files">In how many files of the run.</param>
public sealed record SkippedCount(string Code, string Reason, int Files);
