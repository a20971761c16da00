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
        OnDocument("textDocument/documentSymbol", json.IReadOnlyListDocumentSymbol, static draft => Outline.Symbols(draft));
        OnDocument("textDocument/foldingRange", json.IReadOnlyListFoldingRange, static draft => Outline.Folds(draft));
        OnDocument("textDocument/codeLens", json.IReadOnlyListCodeLens, draft => files.Settings.ShowsLenses ? Annotations.Lenses(draft, files.Language) : []);
        OnDocument("textDocument/documentLink", json.IReadOnlyListDocumentLink, static draft => Annotations.Links(draft));
        OnPlace("textDocument/hover", json.Hover, (draft, place) => HoverText.At(draft, place, files.Language));
        OnPlace("textDocument/definition", json.IReadOnlyListLocation, static (draft, place) => TargetPlaces.Definition(draft, place));
        OnPlace("textDocument/documentHighlight", json.IReadOnlyListDocumentHighlight, static (draft, place) => TargetPlaces.Highlights(draft, place));
        OnPlace("textDocument/prepareRename", json.PrepareRenameResult, (draft, place) => TargetPlaces.PrepareRename(draft, place, files.Language));
        OnPlace("textDocument/completion", json.CompletionList, (draft, place) => Completions.At(draft, place, files.Language));
        connection.OnDraft("textDocument/inlayHint", drafts, json.DocumentRangeParams, static given => given.TextDocument.Uri, json.IReadOnlyListInlayHint,
            (given, draft) => Annotations.Hints(draft, given.Range, files.Settings));
        connection.OnDraft("textDocument/references", drafts, json.ReferenceParams, static given => given.TextDocument.Uri, json.IReadOnlyListLocation,
            static (given, draft) => TargetPlaces.References(draft, given.Position, given.Context.IncludeDeclaration));
        connection.OnDraft("textDocument/selectionRange", drafts, json.SelectionRangeParams, static given => given.TextDocument.Uri, json.IReadOnlyListSelectionRange,
            static (given, draft) => Outline.Selections(draft, given.Positions));
        connection.OnDraft("textDocument/rename", drafts, json.RenameParams, static given => given.TextDocument.Uri, json.WorkspaceEdit,
            (given, draft) => TargetPlaces.Rename(draft, given.Position, given.NewName, files.Language));
        connection.OnRequest("workspace/symbol", (parameters, cancellation) => Symbols(drafts, RequestRouting.Read(parameters, json.WorkspaceSymbolParams).Query, cancellation));

        void OnDocument<T>(string method, JsonTypeInfo<T> result, Func<AnalyzedDraft, T?> handler) =>
            connection.OnDraft(method, drafts, json.DocumentParams, static given => given.TextDocument.Uri, result, (_, draft) => handler(draft));

        void OnPlace<T>(string method, JsonTypeInfo<T> result, Func<AnalyzedDraft, Position, T?> handler) =>
            connection.OnDraft(method, drafts, json.DocumentPositionParams, static given => given.TextDocument.Uri, result, (given, draft) => handler(draft, given.Position));
    }

    private static async Task<Action<Utf8JsonWriter>> Symbols(DraftStore drafts, string query, CancellationToken cancellation)
    {
        var symbols = new List<WorkspaceSymbol>();
        foreach (var draft in drafts.All)
            symbols.AddRange(Outline.Matching(await draft.State.Analysis.WaitAsync(cancellation).ConfigureAwait(false), query));
        return writer => JsonSerializer.Serialize(writer, symbols, MessageJson.Default.IReadOnlyListWorkspaceSymbol);
    }
}
