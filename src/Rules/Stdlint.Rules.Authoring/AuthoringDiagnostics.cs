using Microsoft.CodeAnalysis;

namespace Stdlint.Rules.Authoring;

/// <summary>What can be wrong in the data files and in the code of rules; each stops the build.</summary>
internal static class AuthoringDiagnostics
{
    public static readonly DiagnosticDescriptor DataFault = Create(
        "STDA001", "Fault in rules.json or messages.json", "{0}");

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, "Stdlint.Authoring", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
