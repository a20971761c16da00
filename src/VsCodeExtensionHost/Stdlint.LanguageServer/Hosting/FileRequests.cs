using System.Text;
using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Saving;
using Stdlint.Rules;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Reporting;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>Requests about the file behind a document: what a file system provider asks, and reports.</summary>
internal sealed class FileRequests
{
    private readonly DraftFiles _files;
    private readonly DraftStore _drafts;
    private readonly FileWatch _watch;

    private FileRequests(RpcConnection connection, DraftFiles files, DraftStore drafts, DraftSaver saver, FileWatch watch)
    {
        (_files, _drafts, _watch) = (files, drafts, watch);
        var json = MessageJson.Default;
        connection.On("stdlint/stat", json.DraftParams, json.StatResult, (given, _) => Stat(given.Uri));
        connection.On("stdlint/readFile", json.DraftParams, json.ReadFileResult, (given, _) => ReadFile(given.Uri));
        connection.On("workspace/textDocumentContent", json.DraftParams, json.TextResult, (given, _) => new TextResult(ReadFile(given.Uri).Text));
        connection.On("stdlint/writeFile", json.WriteFileParams, json.WriteFileResult, (given, _) => saver.Save(DraftFiles.SourceOf(given.Uri), given, drafts.Find(given.Uri)));
        connection.On("stdlint/merge", json.MergeParams, json.MergeResult, (given, _) => Merge(given));
        connection.On("stdlint/sourceFile", json.DraftParams, json.SourceFileResult, static (given, _) => new SourceFileResult(DraftFiles.SourceOf(given.Uri).FullPath));
        connection.On("stdlint/annotate", json.AnnotateParams, json.AnnotateResult, (given, cancellation) => Annotate(given, cancellation));
        connection.On("stdlint/explain", json.RuleParams, json.TextResult, (given, _) => RuleText(given.Code));
        connection.OnRequest("stdlint/report", Report);
        connection.OnRequest("stdlint/tree", Tree);
    }

    internal static void Register(RpcConnection connection, DraftFiles files, DraftStore drafts, DraftSaver saver, FileWatch watch) =>
        _ = new FileRequests(connection, files, drafts, saver, watch);

    private StatResult Stat(string uri)
    {
        var source = DraftFiles.SourceOf(uri);
        var stored = _files.Look(source);
        var mtime = new DateTimeOffset(File.GetLastWriteTimeUtc(source.FullPath)).ToUnixTimeMilliseconds();
        FixObstacle? obstacle = stored.Text.Package.IsProtected ? FixObstacle.ProtectedDocument : stored.Text.Package.HasSignature ? FixObstacle.SignedDocument : null;
        return new StatResult(
            mtime,
            Encoding.UTF8.GetByteCount(stored.Text.Content),
            obstacle is not null,
            obstacle is { } found ? Messages.Get(FixObstacles.KeyOf(found), _files.Language) : null);
    }

    private ReadFileResult ReadFile(string uri)
    {
        var source = DraftFiles.SourceOf(uri);
        var stored = _files.Read(source);
        _watch.Add(source, uri, stored.Version);
        foreach (var draft in _drafts.Of(source))
        {
            // What waits to be saved goes back to the same file, and stays.
            if (draft.State.Stored[0].Version != stored.Version)
                draft.Rebase(stored);
        }

        return new ReadFileResult(stored.Text.Content, stored.Version);
    }

    /// <summary>The file has changed since the editor's text was read: both changes together, where they lie apart.</summary>
    private MergeResult Merge(MergeParams given)
    {
        var merged = TextMerge.Of(LineText.Split(given.Basis), LineText.Split(given.Text), LineText.Split(ReadFile(given.Uri).Text));
        return new MergeResult(merged is null ? null : string.Join('\n', merged));
    }

    private AnnotateResult Annotate(AnnotateParams given, CancellationToken cancellation)
    {
        var source = DraftFiles.SourceOf(given.Uri);
        var words = new Words(_files.Language);
        try
        {
            var result = new DraftRepair(_files.Locator, _files.RepairOptions()).Annotate(source, diagnostic => CommentText.Of(diagnostic, words), cancellation);
            var failure = result.Status switch
            {
                RepairStatus.Changed => RepairedFile.Save(source, result, given.Output, backup: null),
                RepairStatus.Unchanged => static language => Messages.AnnotateNothing.In(language, "", 0),
                _ => result.Failure ?? (language => result.Status.ToString()),
            };
            return failure is null
                ? new AnnotateResult(given.Output, result.CommentCount)
                : throw RpcException.Failed(Messages.ServerAnnotateFailed.In(_files.Language, failure(_files.Language)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw RpcException.Failed(Messages.ServerAnnotateFailed.In(_files.Language, exception.Message));
        }
    }

    private TextResult RuleText(string code) =>
        DraftRule(code) is { } rule ? new TextResult(RuleMarkdown.Page(rule, _files.Language)) : throw RpcException.NotFound(code);

    private static RuleEntry? DraftRule(string code) => RuleCatalog.All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The report of an open document is that of its text as typed; of another, that of the file.</summary>
    private async Task<Action<Utf8JsonWriter>> Report(JsonElement json, CancellationToken cancellation)
    {
        var given = RequestRouting.Read(json, MessageJson.Default.DraftParams);
        var report = _drafts.Find(given.Uri) is { } draft
            ? (await draft.State.Analysis.WaitAsync(cancellation).ConfigureAwait(false)).Report
            : await Task.Run(() => _files.Check.Check(DraftFiles.SourceOf(given.Uri), cancellation), cancellation).ConfigureAwait(false);
        return writer => JsonReport.Write(writer, report, _files.Language);
    }

    private async Task<Action<Utf8JsonWriter>> Tree(JsonElement json, CancellationToken cancellation)
    {
        var given = RequestRouting.Read(json, MessageJson.Default.DraftParams);
        var text = _drafts.Find(given.Uri) is { } draft
            ? (await draft.State.Analysis.WaitAsync(cancellation).ConfigureAwait(false)).Text
            : await Task.Run(() => _files.Read(DraftFiles.SourceOf(given.Uri)).Text, cancellation).ConfigureAwait(false);
        var result = new TextResult(DraftTreePrinter.Print(DraftParser.Parse(text)));
        return writer => JsonSerializer.Serialize(writer, result, MessageJson.Default.TextResult);
    }
}
