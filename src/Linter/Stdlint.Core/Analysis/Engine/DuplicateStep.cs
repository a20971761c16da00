using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>Keeps the first of diagnostics that say the same of the same characters.</summary>
internal static class DuplicateStep
{
    public static void Apply(List<PendingDiagnostic> diagnostics)
    {
        var seen = new HashSet<(string Code, TextSpan Span, string Arguments)>();
        diagnostics.RemoveAll(diagnostic => !seen.Add((diagnostic.Rule.Code, diagnostic.Span, string.Join('\n', diagnostic.Reported.Arguments))));
    }
}
