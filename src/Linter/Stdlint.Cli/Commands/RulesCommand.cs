using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;
using Stdlint.Rules;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Commands;

/// <summary>Lists rules.</summary>
internal static class RulesCommand
{
    private static readonly OptionSpec Format = new("--format", "FORMAT", OptionGroup.Output, static () => Messages.OptionRulesFormat) { Values = ["table", "json", "md"] };

    private static readonly OptionSpec Profile = new("--profile", "P", OptionGroup.Select, static () => Messages.OptionRulesProfile) { Values = BuiltInProfile.Names };

    public static CommandSpec Spec { get; } = new(
        "rules",
        "[SELECTOR…]",
        static () => Messages.CommandRules,
        [Profile, Format, SharedOptions.Language, SharedOptions.Help],
        Run)
    {
        Remarks = static () => Messages.CommandSelectorRemarks,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        var catalog = RuleCatalog.All;
        var chosen = SettingsArguments.Selectors(input.Arguments, catalog).SelectMany(selector => selector.Rules).ToHashSet();
        var profile = input.Value(Profile) is { } name ? BuiltInProfile.Find(name) : null;
        var rules = catalog.Where(rule => (chosen.Count == 0 || chosen.Contains(rule)) && (profile is null || Belongs(rule, profile))).ToList();
        switch (input.Value(Format))
        {
            case "json":
                RuleJson.Write(rules, context, isComplete: false);
                break;
            case "md":
                context.Write(Markdown(rules, context));
                break;
            default:
                context.Write(Table(rules, context));
                break;
        }

        return ExitCode.BelowGate;
    }

    // What `check --profile` would let run, as far as that does not depend on the draft.
    private static bool Belongs(RuleEntry rule, BuiltInProfile profile)
    {
        if (profile.Overlay.Length > 0)
            return rule.Overlay == profile.Overlay;
        if (profile.Edition is { } edition)
            return rule.Overlay.Length == 0 && rule.Editions.HasFlag(EditionFlag(edition));
        return profile.Breadth switch
        {
            RuleBreadth.Minimal => rule.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error && rule.Status == RuleStatus.Stable,
            RuleBreadth.All => true,
            RuleBreadth.Strict => rule.Status == RuleStatus.Stable,
            _ => rule.Status == RuleStatus.Stable && rule.FromStage == DraftStage.Unstated,
        };
    }

    private static RuleEditions EditionFlag(DraftEdition edition) => edition switch
    {
        DraftEdition.Edition2000 => RuleEditions.Edition2000,
        DraftEdition.Edition2009 => RuleEditions.Edition2009,
        _ => RuleEditions.Edition2020,
    };

    private static string Table(List<RuleEntry> rules, CliContext context)
    {
        var words = new Words(context.Language);
        var names = rules.Count == 0 ? 0 : rules.Max(rule => rule.Name.Length);
        var severities = rules.Count == 0 ? 0 : rules.Max(rule => DisplayWidth.Of(words.Severity(rule.Severity)));
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            var severity = words.Severity(rule.Severity);
            text.Append(rule.Code).Append("  ")
                .Append(severity).Append(' ', severities - DisplayWidth.Of(severity) + 2)
                .Append(rule.Name.PadRight(names + 2))
                .Append(rule.Title.In(context.Language))
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Markdown(List<RuleEntry> rules, CliContext context)
    {
        var words = new Words(context.Language);
        var text = new StringBuilder(context.Text(Messages.RulesMarkdownHead)).Append('\n').Append("| --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules)
            text.Append($"| {rule.Code} | {rule.Name} | {words.Severity(rule.Severity)} | {Cell(rule.Title.In(context.Language))} | {Cell(rule.Clause)} |\n");
        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|");
}

/// <summary>Rules as JSON.</summary>
internal static class RuleJson
{
    public static void Write(IEnumerable<RuleEntry> rules, CliContext context, bool isComplete)
    {
        using var json = new Utf8JsonWriter(context.Output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var rule in rules)
            Write(json, rule, context.Language, isComplete);
        json.WriteEndArray();
        json.Flush();
        context.Output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RuleEntry rule, DisplayLanguage language, bool isComplete)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("area", rule.Area);
        json.WriteString("kind", rule.Kind.ToString().ToLowerInvariant());
        json.WriteString("severity", Words.SeverityKey(rule.Severity));
        json.WriteStartArray("editions");
        foreach (var edition in Editions(rule))
            json.WriteStringValue(edition);
        json.WriteEndArray();
        if (rule.Overlay.Length > 0)
            json.WriteString("overlay", rule.Overlay);
        json.WriteString("status", rule.Status.ToString().ToLowerInvariant());
        json.WriteString("clause", rule.Clause);
        if (rule.Clause2009 is { } clause2009)
            json.WriteString("clause2009", clause2009);
        if (rule.Clause2000 is { } clause2000)
            json.WriteString("clause2000", clause2000);
        json.WriteString("fix", rule.FixSafety.ToString().ToLowerInvariant());
        if (isComplete)
            WriteExplanation(json, rule, language);
        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, RuleEntry rule, DisplayLanguage language)
    {
        json.WriteString("why", rule.Texts.Why.In(language));
        json.WriteString("bad", rule.Texts.Bad);
        json.WriteString("good", rule.Texts.Good);
        json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("type", option.Type);
            json.WriteString("default", option.Default);
            if (option.Minimum is { } minimum)
                json.WriteString("min", minimum);
            if (option.Maximum is { } maximum)
                json.WriteString("max", maximum);
            if (!option.Values.IsEmpty)
            {
                json.WriteStartArray("values");
                foreach (var value in option.Values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static IEnumerable<string> Editions(RuleEntry rule)
    {
        if (rule.Editions.HasFlag(RuleEditions.Edition2020))
            yield return "2020";
        if (rule.Editions.HasFlag(RuleEditions.Edition2009))
            yield return "2009";
        if (rule.Editions.HasFlag(RuleEditions.Edition2000))
            yield return "2000";
    }
}
