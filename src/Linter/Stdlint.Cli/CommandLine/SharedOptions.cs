using Stdlint.Core.Analysis;

namespace Stdlint.Cli.CommandLine;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static OptionSpec Language { get; } = new("--lang", "LANG", OptionGroup.Output, static () => Messages.OptionLang) { Values = ["zh-CN", "en"] };

    public static OptionSpec Help { get; } = new("--help", "", OptionGroup.Run, static () => Messages.OptionHelp) { Alias = "-h" };

    public static OptionSpec Config { get; } = new("--config", "FILE", OptionGroup.Run, static () => Messages.OptionConfig);

    public static OptionSpec Isolated { get; } = new("--isolated", "", OptionGroup.Run, static () => Messages.OptionIsolated);

    public static OptionSpec Exclude { get; } = new("--exclude", "GLOB", OptionGroup.Scope, static () => Messages.OptionExclude) { IsRepeatable = true };

    public static OptionSpec Color { get; } = new("--color", "WHEN", OptionGroup.Output, static () => Messages.OptionColor) { Values = ["auto", "always", "never"] };

    public static OptionSpec Quiet { get; } = new("--quiet", "", OptionGroup.Output, static () => Messages.OptionQuiet) { Alias = "-q" };

    public static OptionSpec View { get; } = new("--view", "VIEW", OptionGroup.Scope, static () => Messages.OptionView)
    {
        Values = Core.Configuration.SettingsVocabulary.Views,
    };

    public static OptionSpec Profile { get; } = new("--profile", "P", OptionGroup.Select, static () => Messages.OptionProfile)
    {
        IsRepeatable = true,
    };

    public static OptionSpec Stage { get; } = new("--stage", "S", OptionGroup.Select, static () => Messages.OptionStage)
    {
        Values = Core.Configuration.SettingsVocabulary.Stages,
    };
}
