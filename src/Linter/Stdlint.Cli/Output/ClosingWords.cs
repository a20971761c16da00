using System.Globalization;
using System.Text;
using Stdlint.Core.Analysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>What is said at the end of a run.</summary>
internal sealed class ClosingWords(Words words)
{
    public string Summary(RunSummary summary, bool isVerbose, bool isInterrupted)
    {
        var text = new StringBuilder();
        text.Append(words.Format(Messages.ClosingCounts, summary.Files, summary.Errors, summary.Warnings, summary.Infos));
        if (summary.Suppressed > 0)
            text.Append(words.Format(Messages.ClosingSuppressed, summary.Suppressed));
        text.Append('\n');
        if (summary.Failed > 0)
            text.Append(words.Format(Messages.ClosingFailed, summary.Failed)).Append('\n');
        if (summary.Partial > 0)
            text.Append(words.Format(Messages.ClosingPartial, summary.Partial)).Append('\n');
        if (summary.ToChange + summary.AlreadyWrong > 0)
            text.Append(words.Format(Messages.ClosingRevision, summary.ToChange, summary.AlreadyWrong)).Append('\n');
        if (summary.SafelyFixable + summary.UnsafelyFixable > 0)
            text.Append(words.Format(Messages.ClosingFixable, summary.SafelyFixable, summary.UnsafelyFixable)).Append('\n');
        AppendSkipped(text, summary, isVerbose);
        if (isInterrupted)
            text.Append(words[Messages.ClosingInterrupted]).Append('\n');
        return text.ToString();
    }

    /// <summary>New findings by rule, the most frequent first.</summary>
    public string Statistics(RunSummary summary)
    {
        var text = new StringBuilder();
        var width = summary.Rules.Count == 0 ? 0 : summary.Rules.Max(rule => rule.Count).ToString(CultureInfo.InvariantCulture).Length;
        foreach (var rule in summary.Rules.OrderByDescending(rule => rule.Count).ThenBy(rule => rule.Code, StringComparer.Ordinal))
        {
            text.Append(rule.Count.ToString(CultureInfo.InvariantCulture).PadLeft(width))
                .Append("  ").Append(rule.Code)
                .Append("  ").Append(rule.Rule.Name)
                .Append("  ").Append(rule.Rule.Title.In(words.Language))
                .Append('\n');
        }

        return text.ToString();
    }

    private void AppendSkipped(StringBuilder text, RunSummary summary, bool isVerbose)
    {
        // What the user turned off is no news to the user.
        var skipped = summary.SkippedRules.Where(rule => isVerbose || rule.Reason is not ("not-selected" or "turned-off" or "unreadable" or "not-a-standard")).ToList();
        if (skipped.Count == 0)
            return;
        text.Append(words.Format(Messages.ClosingSkipped, skipped.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count()));
        if (!isVerbose)
        {
            var reasons = skipped.GroupBy(rule => rule.Reason, StringComparer.Ordinal)
                .Select(group => words.Format(Messages.ClosingSkippedReason, words.SkipReason(group.Key), group.Count()));
            text.Append(string.Join(words[Messages.ListSeparator], reasons)).Append(words[Messages.ClosingSkippedMore]).Append('\n');
            return;
        }

        text.Append('\n');
        foreach (var (code, reason, files) in skipped)
            text.Append("  ").Append(code).Append("  ").Append(words.SkipReason(reason)).Append(summary.Files > 1 ? words.Format(Messages.ClosingSkippedFiles, files) : "").Append('\n');
    }
}
