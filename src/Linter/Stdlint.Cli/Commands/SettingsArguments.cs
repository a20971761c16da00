using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Turns the options of a command into the strongest layer of settings.</summary>
internal static class SettingsArguments
{
    public static OptionSpec Rule { get; } = new("--rule", "SEL=LEVEL", OptionGroup.Select, static () => Messages.OptionRule) { IsRepeatable = true };

    public static OptionSpec Only { get; } = new("--only", "SEL", OptionGroup.Select, static () => Messages.OptionOnly) { IsRepeatable = true };

    public static OptionSpec Skip { get; } = new("--skip", "SEL", OptionGroup.Select, static () => Messages.OptionSkip) { IsRepeatable = true };

    public static OptionSpec Preview { get; } = new("--preview", "", OptionGroup.Select, static () => Messages.OptionPreview);

    public static OptionSpec FailOn { get; } = new("--fail-on", "LEVEL", OptionGroup.Gate, static () => Messages.OptionFailOn) { Values = SettingsVocabulary.Gates };

    public static OptionSpec MaxWarnings { get; } = new("--max-warnings", "N", OptionGroup.Gate, static () => Messages.OptionMaxWarnings);

    public static OptionSpec TimePerFile { get; } = new("--timeout-per-file", "TIME", OptionGroup.Run, static () => Messages.OptionTimePerFile);

    /// <exception cref="UsageException">A value cannot be meant.</exception>
    public static SettingsLayer Layer(CommandInput input, IReadOnlyList<RuleEntry> catalog) => new()
    {
        Source = "",
        Profiles = [.. input.List(SharedOptions.Profile).Select(Profile)],
        Stage = Word(input, SharedOptions.Stage, word => SettingsVocabulary.StageOf(word)!.Value),
        View = Word(input, SharedOptions.View, word => SettingsVocabulary.ViewOf(word)!.Value),
        Preview = input.Has(Preview) ? new Setting<bool>(true, new SettingOrigin(Preview.Name)) : null,
        Rules = [.. input.List(Rule).Select(text => RuleSetting(text, catalog))],
        FailOn = Word(input, FailOn, word => SettingsVocabulary.GateOf(word)!.Value),
        MaxWarnings = Word(input, MaxWarnings, word => Count(MaxWarnings, word)),
        Limits = new SettingsLimits { TimePerFile = Word(input, TimePerFile, Duration) },
    };

    /// <exception cref="UsageException">A selector names nothing.</exception>
    public static ImmutableArray<RuleSelector> Selectors(IEnumerable<string> words, IReadOnlyList<RuleEntry> catalog) =>
        [.. words.Select(word => Selector(word, catalog))];

    public static SettingsChoice Choice(CommandInput input)
    {
        var file = input.Value(SharedOptions.Config);
        if (file is not null && input.Has(SharedOptions.Isolated))
            throw new UsageException("cli.configAndIsolated");
        return new SettingsChoice(file?.Replace('\\', '/'), input.Has(SharedOptions.Isolated));
    }

    /// <exception cref="UsageException">The word is no whole number.</exception>
    public static int Count(OptionSpec option, string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw new UsageException("cli.optionNumber", word, option.Name);

    private static TimeSpan Duration(string word)
    {
        // A bare number means seconds, as in most tools; the settings file wants the unit.
        if (SettingsQuantity.Duration(word) is { } duration)
            return duration;
        return SettingsQuantity.Duration(word + "s") ?? throw new UsageException("cli.optionDuration", word, TimePerFile.Name);
    }

    private static Setting<BuiltInProfile> Profile(string name) =>
        BuiltInProfile.Find(name) is { } profile
            ? new Setting<BuiltInProfile>(profile, new SettingOrigin(SharedOptions.Profile.Name))
            : throw CommandParser.Unknown("cli.optionValue", BuiltInProfile.Names, name, SharedOptions.Profile.Name);

    private static RuleSetting RuleSetting(string text, IReadOnlyList<RuleEntry> catalog)
    {
        var separator = text.LastIndexOf('=');
        if (separator < 0)
            throw new UsageException("cli.ruleNeedsLevel", text);
        var word = text[(separator + 1)..];
        var severity = SettingsVocabulary.SeverityOf(word) ?? throw CommandParser.Unknown("cli.optionValue", SettingsVocabulary.Severities, word, Rule.Name);
        return new RuleSetting(Selector(text[..separator], catalog), new Setting<RuleSeverity>(severity, new SettingOrigin(Rule.Name)), [], "");
    }

    private static RuleSelector Selector(string word, IReadOnlyList<RuleEntry> catalog)
    {
        if (RuleSelector.Parse(word, catalog) is { } selector)
            return selector;
        throw RuleSelector.Nearest(word, catalog) is { } nearest
            ? new UsageException("settings.unknownRuleNearest", word, nearest)
            : new UsageException("settings.unknownRule", word);
    }

    private static Setting<T>? Word<T>(CommandInput input, OptionSpec option, Func<string, T> convert) =>
        input.Value(option) is { } word ? new Setting<T>(convert(word), new SettingOrigin(option.Name)) : null;
}
