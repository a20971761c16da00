using System.Text;
using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;
using Stdlint.Rules;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Commands;

/// <summary>Tells all about rules: clause, why, examples, fix, options.</summary>
internal static class ExplainCommand
{
    private static readonly OptionSpec Format = new("--format", "FORMAT", OptionGroup.Output, static () => Messages.OptionExplainFormat) { Values = ["text", "md", "json"] };

    public static CommandSpec Spec { get; } = new(
        "explain",
        "RULE…",
        static () => Messages.CommandExplain,
        [Format, SharedOptions.Language, SharedOptions.Help],
        Run)
    {
        MinimumArguments = 1,
        Remarks = static () => Messages.CommandSelectorRemarks,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        var rules = SettingsArguments.Selectors(input.Arguments, RuleCatalog.All).SelectMany(selector => selector.Rules).Distinct();
        if (input.Value(Format) == "json")
        {
            RuleJson.Write(rules, context, isComplete: true);
            return ExitCode.BelowGate;
        }

        var isMarkdown = input.Value(Format) == "md";
        context.Write(string.Join('\n', rules.Select(rule => new RuleExplanation(rule, new Words(context.Language), isMarkdown).ToString())));
        return ExitCode.BelowGate;
    }
}

/// <summary>One rule as a page of text or Markdown.</summary>
internal sealed class RuleExplanation(RuleEntry rule, Words words, bool isMarkdown)
{
    private const int Width = 96;

    private readonly StringBuilder _text = new();

    public override string ToString()
    {
        _text.Clear();
        var title = $"{rule.Code} {rule.Name}";
        _text.Append(isMarkdown ? $"# {title}\n\n" : $"{title}\n");
        Paragraph(rule.Title.In(words.Language));
        Facts();
        Section(Messages.ExplainWhy, rule.Texts.Why.In(words.Language));
        Example(Messages.ExplainBad, rule.Texts.Bad);
        Example(Messages.ExplainGood, rule.Texts.Good);
        Options();
        return _text.ToString();
    }

    private void Facts()
    {
        Fact(Messages.ExplainSeverity, SeverityText());
        Fact(Messages.ExplainKind, words[rule.Kind switch
        {
            RuleKind.Requirement => Messages.ExplainKindRequirement,
            RuleKind.Recommendation => Messages.ExplainKindRecommendation,
            RuleKind.Custom => Messages.ExplainKindCustom,
            _ => Messages.ExplainKindDefect,
        }]);
        Fact(Messages.ExplainClause, rule.Clause);
        Fact(Messages.ExplainClause2009, rule.Clause2009 ?? "");
        Fact(Messages.ExplainClause2000, rule.Clause2000 ?? "");
        Fact(Messages.ExplainEditions, string.Join(words[Messages.ListSeparator], RuleJson.Editions(rule)));
        Fact(Messages.ExplainOverlay, rule.Overlay);
        Fact(Messages.ExplainFix, FixText());
        _text.Append('\n');
    }

    private string SeverityText()
    {
        var text = new StringBuilder(words.Severity(rule.Severity));
        foreach (var level in rule.Levels)
        {
            var condition = string.Join(' ', level.When.Editions.Concat(level.When.Kinds).Concat(level.When.Stages).Concat(level.When.Sources));
            text.Append(words[Messages.ListSeparator])
                .Append(words.Format(Messages.ExplainLevel, condition, level.Severity is { } severity ? words.Severity(severity) : words[Messages.SeverityOff]));
        }

        return text.ToString();
    }

    private string FixText()
    {
        var title = rule.FixTitle is { } fix ? fix.In(words.Language) : "";
        return rule.FixSafety switch
        {
            FixSafety.Safe => words.Format(Messages.ExplainFixSafe, title),
            FixSafety.Unsafe => words.Format(Messages.ExplainFixUnsafe, title),
            FixSafety.Suggestion => words.Format(Messages.ExplainFixSuggestion, title),
            _ => words[Messages.ExplainFixNone],
        };
    }

    private void Options()
    {
        if (rule.Options.IsEmpty)
            return;
        Heading(Messages.ExplainOptions);
        foreach (var (option, text) in rule.Options.Zip(rule.Texts.Options))
        {
            var range = option.Minimum is null && option.Maximum is null ? "" : $" [{option.Minimum ?? "…"}, {option.Maximum ?? "…"}]";
            var values = option.Values.IsEmpty ? "" : $" [{string.Join('|', option.Values)}]";
            _text.Append(isMarkdown ? "- `" : "  ").Append(option.Name).Append(isMarkdown ? "`" : "")
                .Append("  ").Append(option.Type).Append(range).Append(values)
                .Append("  ").Append(words.Format(Messages.ExplainDefault, option.Default.Replace('\n', ' ')))
                .Append("  ").Append(text.About.In(words.Language)).Append('\n');
        }
    }

    private void Fact(BilingualText name, string value)
    {
        if (value.Length > 0)
            _text.Append(isMarkdown ? $"- **{words[name]}** {value}\n" : $"  {words[name]}  {value}\n");
    }

    private void Section(BilingualText title, string body)
    {
        if (body.Length == 0)
            return;
        Heading(title);
        Paragraph(body);
    }

    private void Example(BilingualText title, string example)
    {
        if (example.Length == 0)
            return;
        Heading(title);
        if (isMarkdown)
            _text.Append("```text\n").Append(example).Append("\n```\n\n");
        else
            _text.Append("    ").Append(example.Replace("\n", "\n    ")).Append("\n\n");
    }

    private void Heading(BilingualText title) => _text.Append(isMarkdown ? $"## {words[title]}\n\n" : $"{words[title]}\n");

    private void Paragraph(string body)
    {
        if (isMarkdown)
            _text.Append(body).Append("\n\n");
        else
            _text.Append("  ").AppendJoin("\n  ", TextWrap.Lines(body, Width)).Append("\n\n");
    }
}
