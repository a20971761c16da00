using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>Requests that help reading and change nothing.</summary>
internal static class ReadingRequests
{
    internal static void Register(RpcConnection connection, DraftFiles files, DraftStore drafts)
    {
        var json = MessageJson.Default;
        OnDocument("textDocument/semanticTokens/full", json.SemanticTokens, static draft => SemanticTokenList.Of(draft));
        OnList("textDocument/documentSymbol", json.IReadOnlyListDocumentSymbol, static draft => Outline.Symbols(draft));
        OnList("textDocument/foldingRange", json.IReadOnlyListFoldingRange, static draft => Outline.Folds(draft));
        OnList("textDocument/codeLens", json.IReadOnlyListCodeLens, draft => files.Settings.ShowsLenses ? Annotations.Lenses(draft, files.Language) : []);
        OnList("textDocument/documentLink", json.IReadOnlyListDocumentLink, static draft => Annotations.Links(draft));
        OnPlace("textDocument/hover", json.Hover, (draft, place) => HoverText.At(draft, place, files.Settings));
        OnPlace("textDocument/definition", json.IReadOnlyListLocation, static (draft, place) => TargetPlaces.Definition(draft, place));
        OnPlace("textDocument/prepareRename", json.PrepareRenameResult, (draft, place) => TargetPlaces.PrepareRename(draft, place, files.Language));
        OnPlace("textDocument/completion", json.CompletionList, (draft, place) => Completions.At(draft, place, files.Language));
        connection.OnDraft("textDocument/inlayHint", drafts, json.DocumentRangeParams, static given => given.TextDocument.Uri, json.IReadOnlyListInlayHint,
            (given, draft) => Annotations.Hints(draft, given.Range, files.Settings));
        connection.OnDraftList("textDocument/documentHighlight", drafts, json.DocumentPositionParams, static given => given.TextDocument.Uri, json.IReadOnlyListDocumentHighlight,
            static (given, draft) => TargetPlaces.Highlights(draft, given.Position));
        connection.OnDraftList("textDocument/references", drafts, json.ReferenceParams, static given => given.TextDocument.Uri, json.IReadOnlyListLocation,
            static (given, draft) => TargetPlaces.References(draft, given.Position, given.Context.IncludeDeclaration));
        connection.OnDraft("textDocument/selectionRange", drafts, json.SelectionRangeParams, static given => given.TextDocument.Uri, json.IReadOnlyListSelectionRange,
            static (given, draft) => Outline.Selections(draft, given.Positions));
        connection.OnDraft("textDocument/rename", drafts, json.RenameParams, static given => given.TextDocument.Uri, json.WorkspaceEdit,
            (given, draft) => TargetPlaces.Rename(draft, given.Position, given.NewName, files.Language));
        OnPlace("stdlint/pictures", json.IReadOnlyListPictureResult, static (draft, place) =>
            [.. PictureMarkdown.At(draft, draft.OffsetOf(place)).Select(static picture => new PictureResult(Path.GetFileName(picture.Name), picture.MediaType, Convert.ToBase64String(picture.Bytes.AsSpan())))]);
        connection.OnRequest("workspace/symbol", (parameters, cancellation) => Symbols(connection, drafts, parameters, cancellation));

        void OnDocument<T>(string method, JsonTypeInfo<T> result, Func<AnalyzedDraft, T?> handler) =>
            connection.OnDraft(method, drafts, json.DocumentParams, static given => given.TextDocument.Uri, result, (_, draft) => handler(draft));

        void OnList<T>(string method, JsonTypeInfo<IReadOnlyList<T>> result, Func<AnalyzedDraft, IReadOnlyList<T>> handler) =>
            connection.OnDraftList(method, drafts, json.DocumentParams, static given => given.TextDocument.Uri, result, (_, draft) => handler(draft));

        void OnPlace<T>(string method, JsonTypeInfo<T> result, Func<AnalyzedDraft, Position, T?> handler) =>
            connection.OnDraft(method, drafts, json.DocumentPositionParams, static given => given.TextDocument.Uri, result, (given, draft) => handler(draft, given.Position));
    }

    /// <summary>Those of one draft are sent while the next is still being analysed.</summary>
    private static async Task<Action<Utf8JsonWriter>> Symbols(RpcConnection connection, DraftStore drafts, JsonElement parameters, CancellationToken cancellation)
    {
        var query = RequestRouting.Read(parameters, MessageJson.Default.WorkspaceSymbolParams).Query;
        var parts = new PartialResults<WorkspaceSymbol>(connection, parameters, MessageJson.Default.IReadOnlyListWorkspaceSymbol);
        foreach (var draft in drafts.All)
            parts.Add(Outline.Matching(await draft.State.Analysis.WaitAsync(cancellation).ConfigureAwait(false), query));
        return parts.Write;
    }
}
