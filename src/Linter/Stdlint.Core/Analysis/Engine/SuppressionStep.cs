using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>Marks what comments of the draft suppress, and reports comments that suppress nothing or cannot be followed.</summary>
internal static class SuppressionStep
{
    /// <param name="diagnostics">With their severities.</param>
    /// <param name="text">The draft text.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="plan">Which of them ran: a comment for a rule that did not run is not unused.</param>
    /// <param name="requiresReason">An error needs a reason.</param>
    public static void Apply(List<PendingDiagnostic> diagnostics, DraftText text, DraftRuleSet rules, RulePlan plan, bool requiresReason)
    {
        var own = new List<PendingDiagnostic>();
        foreach (var comment in text.Comments)
        {
            if (CommentSuppression.Read(comment, text, rules) is not { } suppression)
                continue;
            foreach (var word in suppression.Unknown)
                Add(EngineCodes.SuppressionInvalid, "default", suppression, word);
            if (suppression.Rules.IsEmpty && suppression.Unknown.IsEmpty)
                Add(EngineCodes.SuppressionInvalid, "no-code", suppression);
            foreach (var rule in suppression.Rules)
                Suppress(rule, suppression);
        }

        diagnostics.AddRange(own);

        void Suppress(RuleEntry rule, CommentSuppression suppression)
        {
            var isUsed = false;
            var lacksReason = false;
            foreach (var diagnostic in diagnostics)
            {
                if (diagnostic.Rule != rule || !suppression.Covers(diagnostic.Span))
                    continue;
                isUsed = true;
                if (requiresReason && !suppression.HasReason && diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
                    lacksReason = true;
                else
                    diagnostic.State = DiagnosticState.Suppressed;
            }

            if (lacksReason)
                Add(EngineCodes.SuppressionInvalid, "no-reason", suppression, rule.Code);
            if (!isUsed && plan.Planned.Any(planned => planned.Registration.Rule == rule))
                Add(EngineCodes.SuppressionUnused, "default", suppression, rule.Code);
        }

        void Add(string code, string variant, CommentSuppression suppression, params object?[] arguments)
        {
            var rule = rules.Find(code)!;
            if (plan.SeverityOf(rule) is not { } severity)
                return;
            var descriptor = rule.Descriptors.First(candidate => candidate.CustomTags.Contains(variant));
            own.Add(new PendingDiagnostic(rule, severity, new ReportedDiagnostic(descriptor, suppression.Range, arguments), diagnostics.Count + own.Count)
            {
                Severity = severity,
            });
        }
    }
}
