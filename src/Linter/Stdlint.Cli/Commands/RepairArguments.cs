using System.Globalization;
using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Commands;

/// <summary>Options that fix and annotate share: who signs, and where the result goes.</summary>
internal static class RepairArguments
{
    public static OptionSpec Output { get; } = new("--output", "PATH", OptionGroup.Output, static () => Messages.OptionOutput) { Alias = "-o" };

    public static OptionSpec InPlace { get; } = new("--in-place", "", OptionGroup.Output, static () => Messages.OptionInPlace);

    public static OptionSpec Backup { get; } = new("--backup", "", OptionGroup.Output, static () => Messages.OptionBackup);

    public static OptionSpec Author { get; } = new("--author", "NAME", OptionGroup.Output, static () => Messages.OptionAuthor);

    public static OptionSpec Date { get; } = new("--date", "DATE", OptionGroup.Output, static () => Messages.OptionDate);

    /// <exception cref="UsageException">The date is none.</exception>
    public static RevisionStamp Stamp(CommandInput input)
    {
        var date = DateTimeOffset.UtcNow;
        if (input.Value(Date) is { } written && !DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date))
            throw new UsageException("cli.optionDate", written, Date.Name);
        return new RevisionStamp(input.Value(Author) ?? "stdlint", date);
    }

    /// <exception cref="UsageException">The options exclude each other.</exception>
    public static void Check(CommandInput input)
    {
        if (input.Has(Output) && input.Has(InPlace))
            throw new UsageException("cli.outputAndInPlace");
    }

    /// <summary>Where the result of a draft is saved, and where what was there is kept.</summary>
    public static (string Target, string? Backup) Place(CommandInput input, DraftSource draft, string suffix)
    {
        var name = Path.GetFileName(draft.FullPath);
        var target = input.Value(Output) is { } output ? PathIn(output, name)
            : input.Has(InPlace) ? draft.FullPath
            : Path.Combine(Path.GetDirectoryName(draft.FullPath)!, $"{Path.GetFileNameWithoutExtension(name)}.{suffix}{Path.GetExtension(name)}");
        return (target, input.Has(Backup) ? target + ".bak" : null);
    }

    /// <summary>The drafts without the results of earlier runs, which lie beside them; null where there is nothing to do but to say why not.</summary>
    public static IReadOnlyList<DraftSource>? Drafts(CommandInput input, SettingsLocator settings, CliContext context, out bool hasProblems)
    {
        var discovery = new FileDiscovery(settings, new DiscoveryOptions(input.List(SharedOptions.Exclude), standardInputName: null))
            .Discover(input.Arguments is [] ? ["."] : input.Arguments);
        hasProblems = !discovery.Problems.IsEmpty;
        if (SettingsComplaints.Report(discovery.Files.Select(file => settings.For(file.FullPath)), context))
            return null;
        foreach (var problem in discovery.Problems)
            context.Complain(context.Text(problem.MessageKey, [.. problem.Arguments]));
        if (discovery.Problems.Any(static problem => problem.IsUsage))
            return null;
        var drafts = discovery.Files.Where(file => input.Arguments.Contains(file.DisplayPath) || !IsResult(file.FullPath)).ToList();
        if (input.Value(Output) is { } output)
            CheckOutput(output, drafts);
        return drafts;
    }

    /// <exception cref="UsageException">Results would replace each other, or the draft.</exception>
    private static void CheckOutput(string output, List<DraftSource> drafts)
    {
        if (NamesDraft(output) && drafts.Count > 1)
            throw new UsageException("cli.outputIsFile", output, drafts.Count.ToString(CultureInfo.InvariantCulture));
        if (drafts.GroupBy(static file => Path.GetFileName(file.FullPath), StringComparer.OrdinalIgnoreCase).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new UsageException("cli.outputTwice", twice.Key);
        foreach (var draft in drafts)
        {
            if (Path.GetFullPath(PathIn(output, Path.GetFileName(draft.FullPath))) == draft.FullPath)
                throw new UsageException("cli.outputIsDraft", draft.DisplayPath);
        }
    }

    private static string PathIn(string output, string name) => NamesDraft(output) ? output : Path.Combine(output, name);

    /// <summary>Whether the result of one draft goes to a file of this name, instead of into a folder.</summary>
    private static bool NamesDraft(string output) => DraftSource.IsDraftName(output) && !Directory.Exists(output);

    private static bool IsResult(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.EndsWith(".fixed", StringComparison.Ordinal) || name.EndsWith(".annotated", StringComparison.Ordinal);
    }
}
