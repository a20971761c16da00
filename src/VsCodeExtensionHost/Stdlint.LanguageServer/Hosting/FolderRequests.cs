using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Reporting;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>Requests about all drafts of a folder, with progress. One file at a time: the editor is in use meanwhile.</summary>
internal sealed class FolderRequests(RpcConnection connection, DraftFiles files, DraftStore drafts)
{
    internal static void Register(RpcConnection connection, DraftFiles files, DraftStore drafts)
    {
        var requests = new FolderRequests(connection, files, drafts);
        connection.On("stdlint/fixFolder", MessageJson.Default.FixFolderParams, MessageJson.Default.FixFolderResult, requests.Fix);
    }

    private FixFolderResult Fix(FixFolderParams given, CancellationToken cancellation)
    {
        var found = new FileDiscovery(files.Locator, new DiscoveryOptions([], standardInputName: null)).Discover([given.Folder]).Files;
        var (changed, problems, fixes) = (new List<string>(), new List<string>(), 0);
        Report(given, new WorkDoneProgress("begin", Messages.ServerFixingFolder.In(files.Language), Message: null, Percentage: 0, Cancellable: true));
        // What was saved before the user stopped it stays.
        for (var i = 0; i < found.Length && !cancellation.IsCancellationRequested; i++)
        {
            var name = Path.GetFileName(found[i].FullPath);
            Report(given, new WorkDoneProgress("report", Title: null, name, i * 100 / found.Length, Cancellable: null));
            var (made, problem) = Fix(found[i], given, cancellation);
            fixes += made;
            if (made > 0)
                changed.Add(found[i].FullPath);
            if (problem is not null)
                problems.Add($"{name}: {problem(files.Language)}");
        }

        Report(given, new WorkDoneProgress("end", Title: null, Message: null, Percentage: null, Cancellable: null));
        return new FixFolderResult(found.Length, changed, fixes, problems);
    }

    /// <summary>How many fixes were made and saved, and what stood in the way.</summary>
    private (int Fixes, FileFailure? Problem) Fix(DraftSource draft, FixFolderParams given, CancellationToken cancellation)
    {
        if (drafts.Of(draft).Any(static open => open.IsChanged))
            return (0, static language => Messages.ServerHasUnsavedText.In(language));
        try
        {
            var options = files.RepairOptions() with { Most = given.Unsafe == true ? FixSafety.Unsafe : FixSafety.Safe };
            var result = new DraftRepair(files.Locator, options).Repair(draft, cancellation);
            if (result.Status != RepairStatus.Changed)
                return (0, result.Failure);
            var failure = RepairedFile.Save(draft, result, draft.FullPath, given.Backup == true ? draft.FullPath + ".bak" : null);
            return (failure is null ? result.Applied.Length : 0, failure);
        }
        catch (OperationCanceledException)
        {
            return (0, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (0, _ => exception.Message);
        }
    }

    private void Report(FixFolderParams given, WorkDoneProgress progress)
    {
        if (given.WorkDoneToken is { } token)
            connection.Notify("$/progress", new ProgressParams(token, progress), MessageJson.Default.ProgressParams);
    }
}
