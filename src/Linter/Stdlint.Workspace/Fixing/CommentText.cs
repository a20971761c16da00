using Stdlint.Core.Analysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Workspace.Fixing;

/// <summary>What a Word comment says of a finding.</summary>
public static class CommentText
{
    /// <summary>Code and severity, what is wrong, the clause, and how it can be repaired.</summary>
    public static string Of(DraftDiagnostic diagnostic, Words words)
    {
        var text = $"{diagnostic.Rule.Code} {words.Severity(diagnostic.Diagnostic.Severity)}　{diagnostic.Diagnostic.GetMessage(words.Language)}";
        if (diagnostic.Rule.Clause.Length > 0)
            text += $"\n{words[Messages.NoteBasis]}　{diagnostic.Rule.Clause}";
        if (diagnostic.Fixes is [var fix, ..])
            text += $"\n{words[Messages.NoteFix]}　{fix.Title.In(words.Language)}";
        return Plain(text);
    }

    // Messages quote the draft, and a draft may hold anything.
    private static string Plain(string text) =>
        string.Concat(text.Select(static character => character is '\n' ? character : char.IsControl(character) || character == '\uFFFC' ? ' ' : character));
}
