using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;
using Stdlint.Rules;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Writes the findings into copies of the drafts as Word comments; the text stays as it is.</summary>
internal static class AnnotateCommand
{
    public static CommandSpec Spec { get; } = new(
        "annotate",
        "[PATH…]",
        static () => Messages.CommandAnnotate,
        [
            SettingsArguments.Rule, SettingsArguments.Only, SettingsArguments.Skip, SharedOptions.Profile, SharedOptions.Stage, SettingsArguments.Preview,
            SharedOptions.Exclude, SettingsArguments.FailOn, SettingsArguments.MaxWarnings,
            RepairArguments.Output, RepairArguments.InPlace, RepairArguments.Backup, RepairArguments.Author, RepairArguments.Date,
            SharedOptions.Color, SharedOptions.Language, SharedOptions.Quiet, SharedOptions.Config, SharedOptions.Isolated, SharedOptions.Help,
        ],
        Annotate)
    {
        Remarks = static () => Messages.CommandAnnotateRemarks,
    };

    /// <summary>Also what <c>fix --mode comment</c> does.</summary>
    public static int Annotate(CommandInput input, CliContext context)
    {
        RepairArguments.Check(input);
        var catalog = RuleCatalog.All;
        var settings = new SettingsLocator(catalog, SettingsArguments.Choice(input));
        SettingsComplaints.ThrowIfNotFound(settings.For(Path.GetFullPath("x")), input.Value(SharedOptions.Config));
        var layer = SettingsArguments.Layer(input, catalog);
        var options = new RepairOptions
        {
            CommandLine = layer,
            Only = SettingsArguments.Selectors(input.List(SettingsArguments.Only), catalog),
            Skip = SettingsArguments.Selectors(input.List(SettingsArguments.Skip), catalog),
            Stamp = RepairArguments.Stamp(input),
        };
        if (RepairArguments.Drafts(input, settings, context, out var hasProblems) is not { } drafts)
            return ExitCode.BadUsage;

        using var interruption = context.ListenForInterruption();
        var repair = new DraftRepair(settings, options);
        var words = new Words(context.Language);
        var palette = new Palette(Terminal.UsesColor(input.Value(SharedOptions.Color) ?? "auto", Console.IsOutputRedirected));
        var report = new RepairReport(context, words, palette, isQuiet: input.Has(SharedOptions.Quiet));
        var gate = new Gate();
        foreach (var draft in drafts)
        {
            if (context.Interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
            if (RepairReport.Guard(draft, () => repair.Annotate(draft, diagnostic => CommentText.Of(diagnostic, words), context.Interrupted)) is not { } result)
                return ExitCode.Interrupted;
            if (result.Report is { } found)
                gate.Add(found, settings.EffectiveFor(draft.FullPath, layer));
            var saved = new SavedFile("", null);
            if (result.Status == RepairStatus.Changed)
            {
                var (target, backup) = RepairArguments.Place(input, draft, "annotated");
                saved = new SavedFile(target, RepairedFile.Save(draft, result, target, backup));
            }

            report.ShowAnnotated(result, saved);
        }

        if (hasProblems || report.HasFailures)
            return ExitCode.UnreadableInput;
        return gate.IsReached ? ExitCode.GateReached : ExitCode.BelowGate;
    }
}
