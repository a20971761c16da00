using System.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.Testing.Verification;

/// <summary>Runs rules on a sample in all encodings and with all kinds of noise, and compares what they report with the marks.</summary>
internal static class RuleVerifier
{
    /// <summary>Null where the rules report exactly what is marked in every form of the sample; else the first form that fails, drawn.</summary>
    /// <param name="sample">The draft in notation.</param>
    /// <param name="rules">The rules that run; a mark without code stands for any of them.</param>
    /// <param name="only">The rule under test, named exactly; null for all.</param>
    /// <param name="options">What the draft does not say.</param>
    public static string? FindMismatch(string sample, DraftRuleSet rules, RuleEntry? only, RuleTestOptions options)
    {
        var settings = options.ToSettings(rules, only);
        foreach (var encoding in options.Encodings)
        {
            foreach (var split in options.Splits)
            {
                var draft = DraftSample.Create(sample, encoding, split);
                if (Check(draft, rules, settings) is not { } mismatch)
                    continue;
                return $"{draft}:\n{mismatch}";
            }
        }

        return null;
    }

    /// <summary>The codes that the rules report on one form of a sample.</summary>
    public static string[] Codes(DraftSample draft, DraftRuleSet rules, RuleEntry? only, RuleTestOptions options) =>
        [.. DraftAnalysis.Run(draft.Reading, rules, options.ToSettings(rules, only)).Diagnostics.Select(diagnostic => diagnostic.Rule.Code)];

    private static string? Check(DraftSample draft, DraftRuleSet rules, AnalysisSettings settings)
    {
        if (draft.Text.Content != draft.Written.Content)
            return Differences("the reader returns another text than the kit has written", draft.Written.Content, draft.Text.Content);

        var found = DraftAnalysis.Run(draft.Reading, rules, settings).Diagnostics
            .Where(diagnostic => diagnostic.State == DiagnosticState.New)
            .Select(FoundSpan.Of)
            .ToList();
        var expected = draft.Written.Spans.Select(FoundSpan.Of).ToList();
        if (Agree(expected, found))
            return null;
        return Differences("other diagnostics than expected", SpanDrawing.Draw(draft.Text.Content, expected), SpanDrawing.Draw(draft.Text.Content, found));
    }

    /// <summary>The same places, one for one.</summary>
    private static bool Agree(List<FoundSpan> expected, List<FoundSpan> found)
    {
        if (expected.Count != found.Count)
            return false;
        var open = new List<FoundSpan>(found);
        foreach (var mark in expected.OrderBy(mark => mark.Code is null))
        {
            var match = open.Find(span => span.Meets(mark));
            if (match is null)
                return false;
            open.Remove(match);
        }

        return true;
    }

    private static string Differences(string what, string expected, string found) => new StringBuilder()
        .Append(what).Append("\n--- expected\n").Append(expected).Append("\n--- found\n").Append(found)
        .ToString();
}
