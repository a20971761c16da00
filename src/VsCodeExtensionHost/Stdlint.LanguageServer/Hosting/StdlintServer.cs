using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Saving;
using Stdlint.Workspace.Running;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>The language server on one connection: lifecycle, documents and diagnostics; what else it answers is in the other request classes.</summary>
public sealed class StdlintServer : IDisposable
{
    private readonly MessageStream _messages;
    private readonly RpcConnection _connection;
    private readonly ServerLog _log;
    private readonly DraftFiles _files;
    private readonly DraftStore _drafts;
    private readonly FileWatch _watch;
    private readonly HeapRest _rest;
    private bool _isInitialized;
    private bool _isShutDown;
    private ClientCapabilities? _client;

    public StdlintServer(Stream input, Stream output)
    {
        _messages = new MessageStream(input, output);
        _connection = new RpcConnection(_messages);
        _log = new ServerLog(_connection);
        _files = new DraftFiles(_log.Warn);
        _drafts = new DraftStore(_files);
        _watch = new FileWatch(_drafts, uri => _connection.Notify("stdlint/fileChanged", new DraftParams(uri), MessageJson.Default.DraftParams));
        _rest = new HeapRest(_drafts);
        _connection.Received = _rest.Wake;
        _connection.Failed = _log.Failed;
        _connection.Gate = Gate;
        RegisterLifecycle();
        RegisterDocuments();
        var saver = new DraftSaver(_files) { Saved = _watch.Accept };
        FileRequests.Register(_connection, _files, _drafts, saver, _watch);
        FolderRequests.Register(_connection, _files, _drafts);
        ReadingRequests.Register(_connection, _files, _drafts);
        ActionRequests.Register(_connection, _files, _drafts, saver, RefreshAll);
    }

    /// <summary>Serves until the editor ends it or goes away; 0 where it has said so before.</summary>
    public int Run()
    {
        WarmUp.Begin(staysOpen: true);
        // Requests that wait for one draft must not keep those for another from starting.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 8), ports);
        _connection.Run();
        return _isShutDown ? 0 : 1;
    }

    public void Dispose()
    {
        _watch.Dispose();
        _rest.Dispose();
        _messages.Dispose();
    }

    private RpcException? Gate(string method)
    {
        if (_isShutDown)
            return RpcException.InvalidRequest("the server has been shut down");
        return _isInitialized || method == "initialize" ? null : RpcException.NotInitialized();
    }

    private void RegisterLifecycle()
    {
        _connection.OnRequest("initialize", (json, _) =>
        {
            if (_isInitialized)
                throw RpcException.InvalidRequest("initialize comes once");
            var parameters = RequestRouting.Read(json, MessageJson.Default.InitializeParams);
            _client = parameters.Capabilities;
            var isReadOnly = parameters.Capabilities?.Workspace?.TextDocumentContent is not null && parameters.InitializationOptions?.ServesFiles != true;
            _files.Use(SettingsOf(parameters.InitializationOptions) with { IsReadOnly = isReadOnly });
            _isInitialized = true;
            var result = new InitializeResult(isReadOnly ? Capabilities.ForReaders : Capabilities.All, new ServerInfo("stdlint", Workspace.Reporting.ToolVersion.Tool));
            return Task.FromResult<Action<Utf8JsonWriter>>(writer => JsonSerializer.Serialize(writer, result, MessageJson.Default.InitializeResult));
        });
        _connection.OnRequest("shutdown", (_, _) =>
        {
            _isShutDown = true;
            return Task.FromResult<Action<Utf8JsonWriter>>(static writer => writer.WriteNullValue());
        });
        _connection.OnNotification("initialized", _ => AskForSettings());
        _connection.OnNotification("exit", _ => _connection.End());
        _connection.OnNotification("workspace/didChangeConfiguration", _ => AskForSettings());
        _connection.OnNotification("workspace/didChangeWatchedFiles", MessageJson.Default.WatchedFilesParams, changed =>
        {
            if (changed.Changes.Any(static change => DraftUri.FileOf(change.Uri) is { } path && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
                RefreshAll();
            else
                _watch.Look();
        });
    }

    private void RegisterDocuments()
    {
        _connection.OnNotification("textDocument/didOpen", MessageJson.Default.DidOpenParams, opened =>
        {
            var draft = _drafts.Open(opened.TextDocument);
            _watch.AddUnlessRead(draft.Source, draft.Uri, draft.State.Stored[0].Version);
            Follow(draft);
        });
        _connection.OnNotification("textDocument/didChange", MessageJson.Default.DidChangeParams, changed =>
        {
            if (_drafts.Find(changed.TextDocument.Uri) is not { } draft)
                return;
            draft.Change(changed.TextDocument.Version ?? draft.State.Version + 1, changed.ContentChanges);
            Follow(draft);
        });
        _connection.OnNotification("textDocument/didClose", MessageJson.Default.DocumentParams, closed =>
        {
            _drafts.Close(closed.TextDocument.Uri);
            if (_client?.TextDocument?.Diagnostic is null)
                _connection.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(closed.TextDocument.Uri, Version: null, []), MessageJson.Default.PublishDiagnosticsParams);
        });
        _connection.OnRequest("textDocument/diagnostic", Diagnose);
    }

    private async Task<Action<Utf8JsonWriter>> Diagnose(JsonElement json, CancellationToken cancellation)
    {
        var parameters = RequestRouting.Read(json, MessageJson.Default.DiagnosticParams);
        var state = _drafts.Get(parameters.TextDocument.Uri).State;
        try
        {
            var analysis = await state.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
            var report = DiagnosticList.Report(analysis, parameters.PreviousResultId, _files.Language);
            return writer => JsonSerializer.Serialize(writer, report, MessageJson.Default.DiagnosticReport);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw RpcException.DiagnosticsOutdated();
        }
    }

    /// <summary>Tells the counts of each state that stays long enough to be analysed, and its diagnostics where the client does not ask for them.</summary>
    private void Follow(OpenDraft draft)
    {
        var state = draft.State;
        var pushes = _client?.TextDocument?.Diagnostic is null;
        _ = Task.Run(async () =>
        {
            try
            {
                var analysis = await state.Analysis.ConfigureAwait(false);
                if (state.IsOutdated)
                    return;
                _connection.Notify("stdlint/status", DiagnosticList.Status(analysis), MessageJson.Default.StatusParams);
                if (pushes)
                    _connection.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(draft.Uri, state.Version, DiagnosticList.Of(analysis, _files.Language)), MessageJson.Default.PublishDiagnosticsParams);
                _rest.Answered(GC.GetTotalAllocatedBytes());
            }
            catch (OperationCanceledException)
            {
                // A later state is on its way.
            }
            catch (Exception exception)
            {
                _log.Failed("analysis", exception);
            }
        });
    }

    /// <summary>Settings files are read anew and every open draft is analysed anew.</summary>
    private void RefreshAll()
    {
        _files.Use(_files.Settings);
        foreach (var draft in _drafts.All)
        {
            draft.Refresh();
            Follow(draft);
        }

        if (_client?.Workspace?.Diagnostics?.RefreshSupport == true)
            _ = Ask("workspace/diagnostic/refresh", default);
    }

    private async Task<JsonElement> Ask(string method, JsonElement parameters)
    {
        try
        {
            return await _connection.Ask(method, parameters, MessageJson.Default.JsonElement).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            return default;
        }
    }

    private void AskForSettings() => _ = Task.Run(async () =>
    {
        var parameters = JsonSerializer.SerializeToElement(new ConfigurationParams([new ConfigurationItem("stdlint")]), MessageJson.Default.ConfigurationParams);
        var answer = await Ask("workspace/configuration", parameters).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.Array || answer.GetArrayLength() == 0 || answer[0].ValueKind != JsonValueKind.Object)
            return;
        var found = _files.Settings with
        {
            Language = LanguageOf(Word(answer[0], "language", "")) ?? _files.Settings.Language,
            Profile = Word(answer[0], "profile", _files.Settings.Profile),
            File = Word(answer[0], "settings", _files.Settings.File),
            Author = Word(answer[0], "author", _files.Settings.Author) ?? "stdlint",
            ShowsLenses = Flag(answer[0], _files.Settings.ShowsLenses, "codeLens"),
            ShowsNumbers = Flag(answer[0], _files.Settings.ShowsNumbers, "inlayHints", "numbers"),
            ShowsCells = Flag(answer[0], _files.Settings.ShowsCells, "inlayHints", "cells"),
            ShowsStyles = Flag(answer[0], _files.Settings.ShowsStyles, "inlayHints", "styles"),
        };
        if (found == _files.Settings)
            return;
        _files.Use(found);
        RefreshAll();
    });

    /// <summary>Null where the setting is empty; what held before where it is not stated.</summary>
    private static string? Word(JsonElement section, string name, string? before)
    {
        if (!section.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return before;
        return value.GetString() is { Length: > 0 } word ? word : null;
    }

    private static bool Flag(JsonElement section, bool before, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (section.ValueKind != JsonValueKind.Object || !section.TryGetProperty(name, out section))
                return before;
        }

        return section.ValueKind is JsonValueKind.True or JsonValueKind.False ? section.GetBoolean() : before;
    }

    /// <summary>Null where it is left to the editor.</summary>
    private static DisplayLanguage? LanguageOf(string? tag) => tag switch
    {
        ['e', 'n', ..] => DisplayLanguage.English,
        ['z', 'h', ..] => DisplayLanguage.Chinese,
        _ => null,
    };

    private static ServerSettings SettingsOf(InitializationOptions? options) => new()
    {
        Language = LanguageOf(options?.Lang) ?? DisplayLanguage.Chinese,
        Profile = options?.Profile is { Length: > 0 } profile ? profile : null,
        File = options?.Settings is { Length: > 0 } file ? file : null,
        Author = options?.Author is { Length: > 0 } author ? author : "stdlint",
        AsksForReasons = options?.AsksForReasons == true,
        OpensPictures = options?.OpensPictures == true,
    };
}
