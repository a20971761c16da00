using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>Makes the repairs that the rules offered for the diagnostics that are left, so that no diagnostic holds on to the tree.</summary>
internal static class FixStep
{
    /// <summary>Returns the rules whose repairs threw, with what they threw; each once.</summary>
    public static List<(RuleEntry Rule, Exception Failure)> Apply(List<PendingDiagnostic> diagnostics, DraftText text)
    {
        var failures = new List<(RuleEntry Rule, Exception Failure)>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.State != DiagnosticState.New || diagnostic.Reported.Offered.Count == 0)
                continue;
            try
            {
                diagnostic.Fixes = [.. diagnostic.Reported.Offered.Select(offered => Make(diagnostic.Rule, offered, text)).OfType<DraftFix>()];
            }
            catch (Exception exception)
            {
                if (!failures.Exists(failure => failure.Rule == diagnostic.Rule))
                    failures.Add((diagnostic.Rule, exception));
            }
        }

        return failures;
    }

    private static DraftFix? Make(RuleEntry rule, OfferedFix offered, DraftText text)
    {
        ImmutableArray<DraftEdit> edits = [.. offered.Edits()];
        if (edits.IsEmpty)
            return null;
        var words = rule.FixTitle ?? throw new InvalidOperationException($"{rule.Code} offers a fix without a title.");
        var title = offered.TitleArguments is []
            ? words
            : new BilingualText(words.In(DisplayLanguage.Chinese, offered.TitleArguments), words.In(DisplayLanguage.English, offered.TitleArguments));
        var safety = offered.Safety is { } less && less > rule.FixSafety ? less : rule.FixSafety;
        return FixAssessment.Assess(title, safety, edits, text);
    }
}
