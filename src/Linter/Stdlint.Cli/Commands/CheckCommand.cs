using Stdlint.Cli.CommandLine;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Rules;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Running;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Reports; never changes a draft.</summary>
internal static class CheckCommand
{
    private static readonly OptionSpec StandardInputName = new("--stdin-filename", "NAME", OptionGroup.Scope, static () => Messages.OptionStdinFilename);

    private static readonly OptionSpec Format = new("--format", "FORMAT", OptionGroup.Output, static () => Messages.OptionFormat) { Values = SettingsVocabulary.ReportFormats };

    private static readonly OptionSpec Report = new("--report", "FORMAT=PATH", OptionGroup.Output, static () => Messages.OptionReport) { IsRepeatable = true };

    private static readonly OptionSpec Statistics = new("--statistics", "", OptionGroup.Output, static () => Messages.OptionStatistics);

    private static readonly OptionSpec Verbose = new("--verbose", "", OptionGroup.Output, static () => Messages.OptionVerbose) { Alias = "-v" };

    private static readonly OptionSpec Jobs = new("--jobs", "N", OptionGroup.Run, static () => Messages.OptionJobs) { Alias = "-j" };

    public static CommandSpec Spec { get; } = new(
        "check",
        "[PATH…]",
        static () => Messages.CommandCheck,
        [
            SettingsArguments.Rule, SettingsArguments.Only, SettingsArguments.Skip, SharedOptions.Profile, SharedOptions.Stage, SettingsArguments.Preview,
            SharedOptions.Exclude, SharedOptions.View, StandardInputName,
            SettingsArguments.FailOn, SettingsArguments.MaxWarnings,
            Format, Report, Statistics, SharedOptions.Color, SharedOptions.Language, SharedOptions.Quiet, Verbose,
            Jobs, SettingsArguments.TimePerFile, SharedOptions.Config, SharedOptions.Isolated, SharedOptions.Help,
        ],
        Run)
    {
        Remarks = static () => Messages.CommandCheckRemarks,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        WarmUp.Begin();
        var catalog = RuleCatalog.All;
        var options = new CheckOptions
        {
            CommandLine = SettingsArguments.Layer(input, catalog),
            Only = SettingsArguments.Selectors(input.List(SettingsArguments.Only), catalog),
            Skip = SettingsArguments.Selectors(input.List(SettingsArguments.Skip), catalog),
            Threads = input.Value(Jobs) is { } jobs ? Math.Max(1, SettingsArguments.Count(Jobs, jobs)) : Environment.ProcessorCount,
        };
        var settings = new SettingsLocator(catalog, SettingsArguments.Choice(input));
        SettingsComplaints.ThrowIfNotFound(settings.For(Path.GetFullPath("x")), input.Value(SharedOptions.Config));

        var discovery = new FileDiscovery(settings, new DiscoveryOptions(input.List(SharedOptions.Exclude), input.Value(StandardInputName)?.Replace('\\', '/')))
            .Discover(input.Arguments is [] ? ["."] : input.Arguments);
        if (SettingsComplaints.Report(discovery.Files.Select(file => settings.For(file.FullPath)), context))
            return ExitCode.BadUsage;
        foreach (var problem in discovery.Problems)
            context.Complain(PathProblem(problem, input, context));
        if (discovery.Problems.Any(problem => problem.IsUsage))
            return ExitCode.BadUsage;

        using var interruption = context.ListenForInterruption();
        var check = new DraftCheck(settings, options);
        var isPlain = input.Value(Format) is null or "full" or "concise" or "summary";
        var words = new Words(context.Language);
        using var output = new ReportOutput(context, words, Terminal.UsesColor(input.Value(SharedOptions.Color) ?? "auto", Console.IsOutputRedirected));
        output.AddStandardOutput(input.Value(Format) ?? "full");
        output.AddReports(input.Values(Report), discovery.Files, settings);

        var summary = new RunSummary();
        var gate = new Gate();
        using (var progress = ProgressLine.For(context, discovery.Files.Length, input.Has(SharedOptions.Quiet)))
        {
            output.Begin();
            var next = 0;
            foreach (var file in check.Run(discovery.Files, context.Interrupted))
            {
                gate.Add(file, check.Effective(discovery.Files[next++]));
                summary.Add(file);
                progress.Clear();
                output.Write(file);
                progress.Show(next);
            }

            output.End(summary);
        }

        var closing = new ClosingWords(words);
        if (input.Has(Statistics))
            context.WriteOrComplain(closing.Statistics(summary), toOutput: isPlain);
        if (!input.Has(SharedOptions.Quiet))
            context.Error.Write(closing.Summary(summary, input.Has(Verbose), context.Interrupted.IsCancellationRequested));

        if (context.Interrupted.IsCancellationRequested)
            return ExitCode.Interrupted;
        if (!discovery.Problems.IsEmpty || summary.Failed > 0 || summary.Partial > 0)
            return ExitCode.UnreadableInput;
        return gate.IsReached ? ExitCode.GateReached : ExitCode.BelowGate;
    }

    // A mistyped command looks like a PATH that does not exist.
    private static string PathProblem(DiscoveryProblem problem, CommandInput input, CliContext context)
    {
        var text = context.Text(problem.MessageKey, [.. problem.Arguments]);
        if (problem.MessageKey == "input.notFound" && input.Arguments[0] == problem.Path && !problem.Path.Contains('.') && !problem.Path.Contains('/')
            && NearestMatch.Find(problem.Path, CommandList.All.Select(command => command.Name)) is { } command)
        {
            return $"{text} {context.Text(Messages.InputMeantCommand, command)}";
        }

        return text;
    }
}
