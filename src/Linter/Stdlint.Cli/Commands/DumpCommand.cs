using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Rules;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Running;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Shows what the linter sees, stage by stage.</summary>
internal static class DumpCommand
{
    private static readonly OptionSpec Text = new("--text", "", OptionGroup.Output, static () => Messages.OptionDumpText);

    private static readonly OptionSpec Tree = new("--tree", "", OptionGroup.Output, static () => Messages.OptionDumpTree);

    private static readonly OptionSpec Model = new("--model", "", OptionGroup.Output, static () => Messages.OptionDumpModel);

    private static readonly OptionSpec Numbering = new("--numbering", "", OptionGroup.Output, static () => Messages.OptionDumpNumbering);

    private static readonly OptionSpec Styles = new("--styles", "", OptionGroup.Output, static () => Messages.OptionDumpStyles);

    public static CommandSpec Spec { get; } = new(
        "dump",
        "FILE",
        static () => Messages.CommandDump,
        [SharedOptions.View, Text, Tree, Model, Numbering, Styles, SharedOptions.Language, SharedOptions.Config, SharedOptions.Isolated, SharedOptions.Help],
        Run)
    {
        MinimumArguments = 1,
        MaximumArguments = 1,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        if (new[] { Text, Tree, Model, Numbering, Styles }.Count(input.Has) > 1)
            throw new UsageException("cli.dumpOneStage");

        var catalog = RuleCatalog.All;
        var settings = new SettingsLocator(catalog, SettingsArguments.Choice(input));
        if (Find(input.Arguments[0], settings, context) is not { } draft)
            return ExitCode.UnreadableInput;
        if (SettingsComplaints.Report([settings.For(draft.FullPath)], context))
            return ExitCode.BadUsage;

        var effective = settings.EffectiveFor(draft.FullPath, SettingsArguments.Layer(input, catalog));
        var reading = ReadOrComplain(draft, effective, context);
        if (reading?.Text is not { } text)
            return ExitCode.UnreadableInput;
        context.Write(Print(text, input, effective));
        return ExitCode.BelowGate;
    }

    private static DraftSource? Find(string path, SettingsLocator settings, CliContext context)
    {
        var found = new FileDiscovery(settings, new DiscoveryOptions([], standardInputName: null)).Discover([path]);
        foreach (var problem in found.Problems)
            context.Complain(context.Text(problem.MessageKey, [.. problem.Arguments]));
        if (found.Files.Length > 1)
            throw new UsageException("cli.dumpOneFile", path);
        return found.Files is [var draft] ? draft : null;
    }

    private static DraftReading? ReadOrComplain(DraftSource draft, EffectiveSettings settings, CliContext context)
    {
        try
        {
            var reading = DraftCheck.Read(draft, settings);
            if (reading.Text is null)
                context.Complain(DraftCheck.WhyUnreadable(reading, context.Language));
            return reading;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Complain(context.Text(Messages.InputNotReadable, exception.Message));
            return null;
        }
    }

    private static string Print(DraftText text, CommandInput input, EffectiveSettings settings)
    {
        if (input.Has(Text))
            return DraftTextPrinter.PrintText(text);
        if (input.Has(Numbering))
            return DraftTextPrinter.PrintNumbering(text);
        if (input.Has(Styles))
            return DraftTextPrinter.PrintStyles(text);
        var tree = DraftParser.Parse(text);
        if (!input.Has(Model))
            return DraftTreePrinter.Print(tree);
        return DraftModelPrinter.Print(DraftModel.Create(tree, new DraftModelOptions { Edition = settings.Edition?.Value, Stage = settings.Stage?.Value }));
    }
}
