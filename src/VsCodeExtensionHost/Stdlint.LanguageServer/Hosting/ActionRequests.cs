using System.Globalization;
using System.Text;
using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Saving;
using Stdlint.Workspace.Settings;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>Requests that change something: code actions, their commands, and all fixes at once.</summary>
internal sealed class ActionRequests
{
    private readonly DraftFiles _files;
    private readonly DraftStore _drafts;
    private readonly Action _settingsChanged;
    private readonly RpcConnection _connection;
    private readonly DraftSaver _saver;

    private ActionRequests(RpcConnection connection, DraftFiles files, DraftStore drafts, DraftSaver saver, Action settingsChanged)
    {
        (_connection, _files, _drafts, _saver, _settingsChanged) = (connection, files, drafts, saver, settingsChanged);
        connection.OnDraft("textDocument/codeAction", drafts, MessageJson.Default.CodeActionParams, static given => given.TextDocument.Uri, MessageJson.Default.IReadOnlyListCodeAction,
            (given, draft) => ActionList.At(draft, given, files.Settings));
        connection.OnDraft("codeAction/resolve", drafts, MessageJson.Default.CodeAction, static given => given.Data?.Uri ?? "", MessageJson.Default.CodeAction,
            (given, draft) => ActionList.Resolve(draft, given, files, CancellationToken.None));
        connection.OnDraft("stdlint/fixAll", drafts, MessageJson.Default.FixAllParams, static given => given.Uri, MessageJson.Default.FixAllResult,
            (given, draft) => ActionList.FixAll(draft, given.Unsafe == true ? FixSafety.Unsafe : FixSafety.Safe, files, CancellationToken.None));
        connection.OnDraft("stdlint/suppress", drafts, MessageJson.Default.SuppressParams, static given => given.Uri, MessageJson.Default.FixAllResult,
            (given, draft) => ActionList.Suppress(draft, given, files.Language));
        connection.OnRequest("workspace/executeCommand", Execute);
    }

    internal static void Register(RpcConnection connection, DraftFiles files, DraftStore drafts, DraftSaver saver, Action settingsChanged) =>
        _ = new ActionRequests(connection, files, drafts, saver, settingsChanged);

    private async Task<Action<Utf8JsonWriter>> Execute(JsonElement json, CancellationToken cancellation)
    {
        var given = RequestRouting.Read(json, MessageJson.Default.ExecuteCommandParams);
        var words = (given.Arguments ?? []).Select(static argument => argument.ValueKind == JsonValueKind.String ? argument.GetString()! : argument.GetRawText()).ToArray();
        switch (given.Command, words)
        {
            case (ActionList.ApplyStaged, [var uri, var version, var finding, var fix]):
                var analysis = await _drafts.Get(uri).State.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
                Stage(analysis, new CodeActionData(uri, Number(version), finding, Number(fix)));
                break;
            case (ActionList.WriteFix, [var uri, var version, var finding, var fix]):
                var current = await _drafts.Get(uri).State.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
                await Task.Run(() => Write(current, new CodeActionData(uri, Number(version), finding, Number(fix))), cancellation).ConfigureAwait(false);
                break;
            case (ActionList.SuppressInSettings, [var uri, var code]):
                await Task.Run(() => TurnOff(uri, code), cancellation).ConfigureAwait(false);
                break;
            default:
                throw RpcException.InvalidParameters("unknown command: " + given.Command);
        }

        return static writer => writer.WriteNullValue();
    }

    private void Stage(AnalyzedDraft analysis, CodeActionData data)
    {
        analysis.State.Draft.Stage(Made(analysis, data));
        _connection.Notify("stdlint/staged", new DraftParams(data.Uri), MessageJson.Default.DraftParams);
    }

    private void Write(AnalyzedDraft analysis, CodeActionData data)
    {
        var draft = analysis.State.Draft;
        var made = Made(analysis, data);
        draft.Stage(made);
        var saved = _saver.Save(draft.Source, new WriteFileParams(data.Uri, made.Text.Content, analysis.State.Stored[0].Version, Overwrite: null), draft);
        if (!saved.Saved)
            throw RpcException.Failed(saved.Message!);
        _ = _connection.Ask("workspace/textDocumentContent/refresh", JsonSerializer.SerializeToElement(new DraftParams(data.Uri), MessageJson.Default.DraftParams), MessageJson.Default.JsonElement);
    }

    private StoredDraft Made(AnalyzedDraft analysis, CodeActionData data)
    {
        if (ActionList.FixOf(analysis, data) is not { } fix)
            throw RpcException.Failed(Messages.ServerFindingGone.In(_files.Language));
        var (made, failure) = FixMaker.Make(analysis, fix, _files.Language);
        return made ?? throw RpcException.Failed(failure);
    }

    private void TurnOff(string uri, string code)
    {
        var source = DraftFiles.SourceOf(uri);
        var path = Path.GetFullPath(_files.Locator.For(source.FullPath).File ?? Path.Join(Path.GetDirectoryName(source.FullPath), SettingsLocator.FileName));
        try
        {
            var text = File.Exists(path) ? File.ReadAllText(path) : "";
            if (SettingsEdit.TurnOff(text, code) is not { } changed)
                throw RpcException.Failed(Messages.ServerSuppressFailed.In(_files.Language, path, code));
            var temporary = path + ".tmp";
            File.WriteAllText(temporary, changed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw RpcException.Failed(Messages.ServerSuppressFailed.In(_files.Language, path, exception.Message));
        }

        _settingsChanged();
    }

    private static int Number(string word) => int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
