using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <param name="Path">Where the result was to be saved; empty where there was none.</param>
/// <param name="Failure">Why it was not; null where it was.</param>
internal sealed record SavedFile(string Path, FileFailure? Failure);

/// <summary>What was done to each file, as a person reads it.</summary>
internal sealed class RepairReport(CliContext context, Words words, Palette palette, bool isQuiet)
{
    private int _files;
    private int _fixes;

    /// <summary>Some file could not be read, may not be changed, or was rolled back.</summary>
    public bool HasFailures { get; private set; }

    /// <summary>One bad file costs itself only; null where the user has interrupted the run.</summary>
    public static RepairResult? Guard(DraftSource draft, Func<RepairResult> repair)
    {
        try
        {
            return repair();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception exception)
        {
            return new RepairResult
            {
                Path = draft.DisplayPath,
                Status = RepairStatus.Failed,
                Failure = exception is IOException or UnauthorizedAccessException
                    ? language => Messages.InputNotReadable.In(language, exception.Message)
                    : language => Messages.InputCrashed.In(language, exception.GetType().Name, exception.Message),
            };
        }
    }

    public void Show(RepairResult result, SavedFile saved)
    {
        if (Complain(result, saved))
            return;
        if (result.Status != RepairStatus.Changed)
        {
            Line(words.Format(Messages.FixNothing, Terminal.Safe(result.Path)));
            ShowRest(result);
            return;
        }

        Count(result);
        Line(palette.Bold(words.Format(Messages.FixSaved, Terminal.Safe(result.Path), Relative(saved.Path), result.Applied.Length)));
        foreach (var applied in result.Applied)
            Line($"  {applied.Line}  {applied.Diagnostic.Rule.Code}  {Terminal.Safe(applied.Fix.Title.In(words.Language))}");
        ShowRest(result);
    }

    public void ShowDiff(RepairResult result)
    {
        if (Complain(result, new SavedFile("", null)))
            return;
        ShowRest(result);
        if (result.Status != RepairStatus.Changed || result.Before is null || result.After is null)
            return;
        Count(result);
        context.Write(new TextDifference(palette).Of(result.Path, result.Before, result.After));

        // What is formatted anew shows no other words.
        foreach (var applied in result.Applied.Where(static applied => applied.Fix.Edits.All(static edit => edit is FormatText or FormatBlock or SetStyle)))
            context.Write($"{palette.Dim($"@@ {applied.Line}")}  {applied.Diagnostic.Rule.Code}  {Terminal.Safe(applied.Fix.Title.In(words.Language))}\n");
    }

    public void ShowAnnotated(RepairResult result, SavedFile saved)
    {
        if (Complain(result, saved))
            return;
        Line(result.Status == RepairStatus.Changed
            ? words.Format(Messages.AnnotateSaved, Terminal.Safe(result.Path), Relative(saved.Path), result.CommentCount)
            : words.Format(Messages.AnnotateNothing, Terminal.Safe(result.Path), result.CommentCount));
    }

    public void Close(bool isDiff)
    {
        if (!isQuiet)
            context.Error.Write(words.Format(isDiff ? Messages.FixClosingDiff : Messages.FixClosing, _files, _fixes) + "\n");
    }

    private void Count(RepairResult result)
    {
        _files++;
        _fixes += result.Applied.Length;
    }

    private bool Complain(RepairResult result, SavedFile saved)
    {
        var failure = result.Status is RepairStatus.Failed or RepairStatus.Refused or RepairStatus.RolledBack ? result.Failure ?? (language => Messages.InputUnreadable.In(language)) : saved.Failure;
        if (failure is null)
            return false;
        HasFailures = true;
        context.Complain($"{result.Path}: {failure(words.Language)}");
        return true;
    }

    private void ShowRest(RepairResult result)
    {
        foreach (var refused in result.Refused)
            context.Complain($"{result.Path}: {refused.Diagnostic.Rule.Code} {words.Format(Messages.FixLeft, Messages.Get(FixObstacles.KeyOf(refused.Obstacle), words.Language))}");
        if (!result.Cyclic.IsEmpty)
            context.Complain($"{result.Path}: {words.Format(Messages.FixCyclic, string.Join(words[Messages.ListSeparator], result.Cyclic))}");
        if (result.HasMore)
            context.Complain($"{result.Path}: {words[Messages.FixMore]}");
        if (result.IsUnvalidated)
            context.Complain($"{result.Path}: {words[Messages.FixUnvalidated]}");
    }

    private void Line(string text)
    {
        if (!isQuiet)
            context.Write(text + "\n");
    }

    private static string Relative(string path) => Terminal.Safe(Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/'));
}
