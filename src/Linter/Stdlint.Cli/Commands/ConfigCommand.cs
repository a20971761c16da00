using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Rules;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Shows the settings in force for a draft, or the JSON schema of stdlint.json.</summary>
internal static class ConfigCommand
{
    private static readonly OptionSpec Origins = new("--origins", "", OptionGroup.Output, static () => Messages.OptionOrigins);

    public static CommandSpec Spec { get; } = new(
        "config",
        "show [FILE] | schema",
        static () => Messages.CommandConfig,
        [
            SettingsArguments.Rule, SharedOptions.Profile, SharedOptions.Stage, SettingsArguments.Preview, SharedOptions.View,
            SettingsArguments.FailOn, SettingsArguments.MaxWarnings, Origins, SharedOptions.Language,
            SettingsArguments.TimePerFile, SharedOptions.Config, SharedOptions.Isolated, SharedOptions.Help,
        ],
        Run)
    {
        MinimumArguments = 1,
        MaximumArguments = 2,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        switch (input.Arguments)
        {
            case ["schema"]:
                context.Write(SettingsSchemaWriter.Write(RuleCatalog.All, context.Language));
                return ExitCode.BelowGate;
            case ["show", ..]:
                return Show(input, context);
            default:
                throw CommandParser.Unknown("cli.argumentValue", ["show", "schema"], input.Arguments[0], Spec.Name);
        }
    }

    private static int Show(CommandInput input, CliContext context)
    {
        var catalog = RuleCatalog.All;
        var settings = new SettingsLocator(catalog, SettingsArguments.Choice(input));
        // The file need not exist: settings are asked for by place. Without one the current folder is meant.
        var file = input.Arguments is [_, var path] ? Path.GetFullPath(path) : Path.GetFullPath(SettingsLocator.FileName);
        if (Directory.Exists(file))
            file = Path.Join(file, SettingsLocator.FileName);
        var loaded = settings.For(file);
        SettingsComplaints.ThrowIfNotFound(loaded, input.Value(SharedOptions.Config));
        if (SettingsComplaints.Report([loaded], context))
            return ExitCode.BadUsage;

        var effective = settings.EffectiveFor(file, SettingsArguments.Layer(input, catalog));
        context.Error.WriteLine(loaded.File is { } source ? context.Text(Messages.ConfigFile, source) : context.Text(Messages.ConfigNoFile));
        new SettingsPrinter(effective, catalog, new Words(context.Language), input.Has(Origins)).Write(context.Output);
        return ExitCode.BelowGate;
    }
}
