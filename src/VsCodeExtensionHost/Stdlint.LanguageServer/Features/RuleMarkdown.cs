using System.Text;
using Stdlint.Core.Analysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.LanguageServer.Features;

/// <summary>What is to say of a rule, in Markdown.</summary>
public static class RuleMarkdown
{
    /// <summary>A finding as a hover shows it: what is wrong, the clause, why, and the repair.</summary>
    public static string Of(Finding finding, DisplayLanguage language)
    {
        var rule = finding.Diagnostic.Rule;
        var text = new StringBuilder($"**{rule.Code}** {Escaped(finding.Message(language))}\n\n");
        if (finding.Basis is [var basis, ..])
            text.Append($"*{Messages.NoteBasis.In(language)}* {Escaped(basis)}\n\n");
        if (rule.Texts.Why.In(language) is { Length: > 0 } why)
            text.Append(Escaped(why)).Append("\n\n");
        if (finding.Diagnostic.Fixes is [var fix, ..])
            text.Append($"*{Messages.NoteFix.In(language)}* {Escaped(fix.Title.In(language))}\n\n");
        return text.ToString();
    }

    /// <summary>The page of a rule.</summary>
    public static string Page(RuleEntry rule, DisplayLanguage language)
    {
        var words = new Words(language);
        var text = new StringBuilder($"# {rule.Code} {Escaped(rule.Title.In(language))}\n\n");
        text.Append($"- **{words[Messages.ExplainSeverity]}** {words.Severity(rule.Severity)}\n");
        text.Append($"- **{words[Messages.ExplainClause]}** {Escaped(rule.Clause)}\n");
        if (rule.FixTitle is { } fix)
            text.Append($"- **{words[Messages.ExplainFix]}** {Escaped(fix.In(language))}\n");
        text.Append('\n').Append(Escaped(rule.Texts.Why.In(language))).Append("\n\n");
        Example(text, words[Messages.ExplainBad], rule.Texts.Bad);
        Example(text, words[Messages.ExplainGood], rule.Texts.Good);
        return text.ToString();
    }

    private static void Example(StringBuilder text, string title, string example)
    {
        if (example.Length > 0)
            text.Append($"## {title}\n\n```text\n{example}\n```\n\n");
    }

    // Messages quote the draft, and what a draft says is no markup.
    internal static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&')
                result.Append('\\');
            result.Append(character is '\v' or '\uFFFC' ? ' ' : character);
        }

        return result.ToString();
    }
}
