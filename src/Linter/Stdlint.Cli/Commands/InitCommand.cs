using System.Text;
using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Rules;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Running;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Writes a stdlint.json with comments into the current folder.</summary>
internal static class InitCommand
{
    private static readonly OptionSpec Detect = new("--detect", "FILE", OptionGroup.Select, static () => Messages.OptionInitDetect);

    private static readonly OptionSpec Profile = new("--profile", "P", OptionGroup.Select, static () => Messages.OptionInitProfile) { Values = BuiltInProfile.Names };

    private static readonly OptionSpec Stage = new("--stage", "S", OptionGroup.Select, static () => Messages.OptionInitStage) { Values = SettingsVocabulary.Stages };

    public static CommandSpec Spec { get; } = new(
        "init",
        "",
        static () => Messages.CommandInit,
        [Profile, Stage, Detect, SharedOptions.Language, SharedOptions.Help],
        Run)
    {
        MaximumArguments = 0,
    };

    private static int Run(CommandInput input, CliContext context)
    {
        var profile = input.Value(Profile);
        var stage = input.Value(Stage);
        if (input.Value(Detect) is { } file)
        {
            if (SummaryOf(file, context) is not { } draft)
                return ExitCode.UnreadableInput;
            var detected = "gbt-1.1-" + draft.Edition;
            profile ??= BuiltInProfile.Find(detected) is null ? null : detected;
            stage ??= draft.Stage.Length > 0 ? draft.Stage : null;
        }

        var path = Path.GetFullPath(SettingsLocator.FileName);
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(Template(profile, stage, context)));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UsageException("cli.initExists", SettingsLocator.FileName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("cli.reportNotWritable", SettingsLocator.FileName, exception.Message);
        }

        context.Error.WriteLine(context.Text(Messages.InitWritten, SettingsLocator.FileName));
        return ExitCode.BelowGate;
    }

    private static DraftSummary? SummaryOf(string path, CliContext context)
    {
        var settings = new SettingsLocator(RuleCatalog.All, new SettingsChoice(File: null, IsIsolated: true));
        var found = new FileDiscovery(settings, new DiscoveryOptions([], standardInputName: null)).Discover([path]);
        foreach (var problem in found.Problems)
            context.Complain(context.Text(problem.MessageKey, [.. problem.Arguments]));
        if (found.Files is not [var draft, ..])
            return null;
        var report = new DraftCheck(settings, new CheckOptions { Threads = 1 }).Run([draft], context.Interrupted).Single();
        if (report.Failure is { } failure)
            context.Complain(failure(context.Language));
        return report.Draft;
    }

    private static string Template(string? profile, string? stage, CliContext context)
    {
        string Comment(BilingualText text) => "  // " + context.Text(text).Replace("\n", "\n  // ") + "\n";
        var text = new StringBuilder("{\n");
        text.Append(Comment(Messages.InitProfile)).Append($"  \"extends\": [\"profile:{profile ?? "auto"}\"],\n\n");
        text.Append(Comment(Messages.InitStage)).Append(stage is null ? "  // \"stage\": \"review\",\n\n" : $"  \"stage\": \"{stage}\",\n\n");
        text.Append(Comment(Messages.InitFiles)).Append("  \"files\": { \"include\": [\"**/*.docx\"], \"exclude\": [] },\n\n");
        text.Append(Comment(Messages.InitRules)).Append("  \"rules\": {\n    // \"lists\": \"warning\",\n    // \"hanging-paragraph\": { \"severity\": \"off\", \"reason\": \"…\" }\n  },\n\n");
        text.Append(Comment(Messages.InitOverrides)).Append("  \"overrides\": [\n    // { \"files\": [\"草案/**\"], \"stage\": \"draft\" },\n    // { \"clauses\": [\"附录*\"], \"rules\": { \"lists\": \"off\" } }\n  ],\n\n");
        text.Append(Comment(Messages.InitGate)).Append("  \"gate\": { \"failOn\": \"error\" }\n}\n");
        return text.ToString();
    }
}
