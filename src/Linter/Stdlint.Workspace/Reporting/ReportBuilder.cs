using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Workspace.Reporting;

/// <summary>Makes the report of one file from its analysis, and lets go of tree and text.</summary>
public static class ReportBuilder
{
    /// <param name="path">As the user gave it.</param>
    /// <param name="result">What the rules said.</param>
    public static FileReport Build(string path, AnalysisResult result)
    {
        var ordinals = result.Text is { } text ? new ParagraphOrdinals(text) : null;
        return new FileReport
        {
            Path = path,
            Status = StatusOf(result),
            Failure = result.Model is null ? FailureOf(result) : null,
            Draft = result.Model is { } model ? SummaryOf(model) : null,
            Profiles = result.Profiles,
            Findings = [.. result.Diagnostics.Select(diagnostic => FindingOf(diagnostic, result, ordinals))],
            SkippedRules = [.. result.SkippedRules.Select(skipped => new SkippedRuleReport(skipped.Rule.Code, KebabCase(skipped.Reason.ToString())))],
        };
    }

    private static FileStatus StatusOf(AnalysisResult result) => result.Status switch
    {
        AnalysisStatus.Failed => FileStatus.Failed,
        AnalysisStatus.Partial => FileStatus.Partial,
        // A rule that threw has said nothing, so the result is a part of what it should be.
        _ => result.Diagnostics.Any(diagnostic => diagnostic.Rule.Code == "STD0001") ? FileStatus.Partial : FileStatus.Checked,
    };

    private static FileFailure FailureOf(AnalysisResult result) =>
        result.Diagnostics is [var first, ..] ? first.Diagnostic.GetMessage : Messages.InputUnreadable.In;

    private static DraftSummary SummaryOf(DraftModel model) => new(
        DraftWords.Of(model.Edition.Value),
        model.OwnEdition.Value == model.Edition.Value ? "" : DraftWords.Of(model.OwnEdition.Value),
        [.. model.Edition.Because.Select(signal => new FactSignal(signal.Signal, signal.Block + 1, signal.Text))],
        DraftWords.Of(model.DocumentType.Value),
        DraftWords.Of(model.Kind.Value),
        DraftWords.Of(model.Stage.Value));

    private static Finding FindingOf(DraftDiagnostic diagnostic, AnalysisResult result, ParagraphOrdinals? ordinals)
    {
        var basis = BasisOf(diagnostic.Rule, result.Model?.Edition.Value);
        if (result.Text is not { Blocks.IsEmpty: false } text || ordinals is null)
            return new Finding { Diagnostic = diagnostic, Range = new TextRange(1, 1, 1, 1), Text = "", Paragraph = "", Basis = basis };

        var first = text.BlockAt(diagnostic.Span.Start);
        var last = text.BlockAt(diagnostic.Span.End);
        return new Finding
        {
            Diagnostic = diagnostic,
            Range = RangeOf(diagnostic.Span, text),
            Text = text.TextOf(diagnostic.Span).ToString(),
            Paragraph = text.TextOf(first).ToString(),
            LastParagraph = last.Index == first.Index ? "" : text.TextOf(last).ToString(),
            // Some templates write the blank after the number into the number.
            Label = first.Label?.Text.TrimEnd() ?? "",
            Location = ordinals.LocationOf(diagnostic.Span),
            Related = [.. diagnostic.Related.Select(related => RelatedOf(related, text))],
            Basis = basis,
        };
    }

    private static RelatedFinding RelatedOf(RelatedLocation related, DraftText text) => new(
        related.Relation,
        related.Code ?? "",
        RangeOf(related.Span, text),
        language => related.Folded?.GetMessage(language) ?? Messages.Get(related.MessageKey, language));

    private static TextRange RangeOf(TextSpan span, DraftText text)
    {
        var first = text.BlockAt(span.Start);
        var last = text.BlockAt(span.End);
        return new TextRange(first.Index + 1, span.Start - first.Span.Start + 1, last.Index + 1, span.End - last.Span.Start + 1);
    }

    // A draft of an older edition is told the clauses of that edition, where they are known.
    private static ImmutableArray<string> BasisOf(RuleEntry rule, DraftEdition? edition) => edition switch
    {
        DraftEdition.Edition2009 when rule.Clause2009 is { } clause => ["GB/T 1.1—2009 " + clause],
        DraftEdition.Edition2000 when rule.Clause2000 is { } clause => ["GB/T 1.1—2000 " + clause],
        _ => rule.Clause.Length > 0 ? [rule.Clause] : [],
    };

    private static string KebabCase(string name)
    {
        var result = new System.Text.StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && result.Length > 0)
                result.Append('-');
            result.Append(char.ToLowerInvariant(character));
        }

        return result.ToString();
    }
}
