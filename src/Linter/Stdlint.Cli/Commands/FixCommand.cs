using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;
using Stdlint.Rules;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Repairs drafts, each as a whole or not at all.</summary>
internal static class FixCommand
{
    private static readonly OptionSpec Unsafe = new("--unsafe", "", OptionGroup.Select, static () => Messages.OptionUnsafe);

    private static readonly OptionSpec Interactive = new("--interactive", "", OptionGroup.Select, static () => Messages.OptionInteractive) { Alias = "-i" };

    private static readonly OptionSpec Diff = new("--diff", "", OptionGroup.Output, static () => Messages.OptionDiff);

    private static readonly OptionSpec Mode = new("--mode", "MODE", OptionGroup.Output, static () => Messages.OptionMode) { Values = ["direct", "tracked", "comment"] };

    public static CommandSpec Spec { get; } = new(
        "fix",
        "[PATH…]",
        static () => Messages.CommandFix,
        [
            SettingsArguments.Rule, SettingsArguments.Only, SettingsArguments.Skip, SharedOptions.Profile, SharedOptions.Stage, SettingsArguments.Preview, Unsafe, Interactive,
            SharedOptions.Exclude, SettingsArguments.FailOn, SettingsArguments.MaxWarnings,
            Diff, Mode, RepairArguments.Output, RepairArguments.InPlace, RepairArguments.Backup, RepairArguments.Author, RepairArguments.Date,
            SharedOptions.Color, SharedOptions.Language, SharedOptions.Quiet, SharedOptions.Config, SharedOptions.Isolated, SharedOptions.Help,
        ],
        Run)
    {
        Remarks = static () => Messages.CommandFixRemarks,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        RepairArguments.Check(input);
        if (input.Value(Mode) == "comment")
            return AnnotateCommand.Annotate(input, context);

        var catalog = RuleCatalog.All;
        var settings = new SettingsLocator(catalog, SettingsArguments.Choice(input));
        SettingsComplaints.ThrowIfNotFound(settings.For(Path.GetFullPath("x")), input.Value(SharedOptions.Config));
        var layer = SettingsArguments.Layer(input, catalog);
        var words = new Words(context.Language);
        var options = new RepairOptions
        {
            CommandLine = layer,
            Only = SettingsArguments.Selectors(input.List(SettingsArguments.Only), catalog),
            Skip = SettingsArguments.Selectors(input.List(SettingsArguments.Skip), catalog),
            Most = input.Has(Unsafe) ? FixSafety.Unsafe : FixSafety.Safe,
            Mode = input.Value(Mode) switch
            {
                "tracked" => WriteMode.Tracked,
                "direct" => WriteMode.Direct,
                _ => null,
            },
            Stamp = RepairArguments.Stamp(input),
            Ask = input.Has(Interactive) ? new FixQuestions(words, Console.In, context.Error).Ask : null,
        };
        if (RepairArguments.Drafts(input, settings, context, out var hasProblems) is not { } drafts)
            return ExitCode.BadUsage;

        using var interruption = context.ListenForInterruption();
        var repair = new DraftRepair(settings, options);
        var palette = new Palette(Terminal.UsesColor(input.Value(SharedOptions.Color) ?? "auto", Console.IsOutputRedirected));
        var report = new RepairReport(context, words, palette, isQuiet: input.Has(SharedOptions.Quiet));
        var gate = new Gate();
        foreach (var draft in drafts)
        {
            if (context.Interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
            if (RepairReport.Guard(draft, () => repair.Repair(draft, context.Interrupted)) is not { } result)
                return ExitCode.Interrupted;
            if (result.Report is { } left)
                gate.Add(left, settings.EffectiveFor(draft.FullPath, layer));
            if (input.Has(Diff))
                report.ShowDiff(result);
            else
                report.Show(result, Save(input, draft, result));
        }

        report.Close(input.Has(Diff));
        if (hasProblems || report.HasFailures)
            return ExitCode.UnreadableInput;
        return gate.IsReached ? ExitCode.GateReached : ExitCode.BelowGate;
    }

    private static SavedFile Save(CommandInput input, DraftSource draft, RepairResult result)
    {
        if (result.Status != RepairStatus.Changed)
            return new SavedFile("", null);
        var (target, backup) = RepairArguments.Place(input, draft, "fixed");
        return new SavedFile(target, RepairedFile.Save(draft, result, target, backup));
    }
}
