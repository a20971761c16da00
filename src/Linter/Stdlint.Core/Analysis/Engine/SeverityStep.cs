using Microsoft.CodeAnalysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>Gives each diagnostic its place and severity; drops those that are off where they stand.</summary>
internal static class SeverityStep
{
    public static void Apply(List<PendingDiagnostic> diagnostics, AnalysisSettings settings, AddressFinder? addresses)
    {
        var hasClauseOverrides = settings.Configuration.HasClauseOverrides;
        diagnostics.RemoveAll(diagnostic =>
        {
            if (addresses is not null)
                diagnostic.Address = addresses.AddressOf(diagnostic.Span.Start);
            var severity = hasClauseOverrides ? SeverityIn(diagnostic, settings) : diagnostic.RuleSeverity;
            if (severity is null)
                return true;
            diagnostic.Severity = diagnostic.Reported.Confidence == RecognitionConfidence.Low ? RulePlan.Lower(severity.Value) : severity.Value;
            return false;
        });
    }

    private static DiagnosticSeverity? SeverityIn(PendingDiagnostic diagnostic, AnalysisSettings settings) =>
        settings.Configuration.SeverityOf(diagnostic.Rule, diagnostic.Address.ClausePath) is { } set
            ? RulePlan.ToDiagnosticSeverity(set.Value)
            : diagnostic.RuleSeverity;
}
