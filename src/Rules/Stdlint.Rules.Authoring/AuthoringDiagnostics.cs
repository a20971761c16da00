using Microsoft.CodeAnalysis;

namespace Stdlint.Rules.Authoring;

/// <summary>What can be wrong in the data files and in the code of rules; each stops the build.</summary>
internal static class AuthoringDiagnostics
{
    public static readonly DiagnosticDescriptor DataFault = Create(
        "STDA001", "Fault in rules.json or messages.json", "{0}");

    public static readonly DiagnosticDescriptor ClassMissing = Create(
        "STDA002", "Entry without class", "{0} of rules.json has no class {1}");

    public static readonly DiagnosticDescriptor EntryMissing = Create(
        "STDA003", "Class without entry", "'{0}' is a rule, but rules.json has no entry whose name in Pascal case is that");

    public static readonly DiagnosticDescriptor WrongPlace = Create(
        "STDA004", "Rule in the wrong place", "{0} is the class {1} in the file {2}, because that is its area");

    public static readonly DiagnosticDescriptor RuleHasState = Create(
        "STDA005", "Rule with state", "'{0}' can change: one instance of a rule serves all drafts at once, so it holds constants only");

    public static readonly DiagnosticDescriptor ArgumentCount = Create(
        "STDA006", "Arguments do not fit the message", "The message of Descriptors.{0} takes {1} arguments, {2} are given");

    public static readonly DiagnosticDescriptor WordsInRule = Create(
        "STDA007", "Words in a rule", "'{0}' would be shown in every language: words belong to rules.json as a message variant, or to messages.json");

    public static readonly DiagnosticDescriptor FixMissing = Create(
        "STDA008", "Fix that rules.json does not know", "The class offers a fix, but {0} has neither 'fix' nor 'fixTitle' in rules.json");

    public static readonly DiagnosticDescriptor FixArgumentCount = Create(
        "STDA009", "Arguments do not fit the title of the fix", "The fixTitle of {0} takes {1} arguments, {2} are given");

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, "Stdlint.Authoring", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
