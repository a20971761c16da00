using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>Typed handlers on an untyped connection.</summary>
internal static class RequestRouting
{
    /// <summary>A request that works on its own, away from the reading thread.</summary>
    internal static void On<TParams, TResult>(
        this RpcConnection connection,
        string method,
        JsonTypeInfo<TParams> parameters,
        JsonTypeInfo<TResult> result,
        Func<TParams, CancellationToken, TResult?> handler) =>
        connection.OnRequest(method, (json, cancellation) =>
        {
            var given = Read(json, parameters);
            return Task.Run(() => Written(handler(given, cancellation), result), cancellation);
        });

    /// <summary>A request about an open document: it is answered for the text as it was when the request came.</summary>
    internal static void OnDraft<TParams, TResult>(
        this RpcConnection connection,
        string method,
        DraftStore drafts,
        JsonTypeInfo<TParams> parameters,
        Func<TParams, string> uri,
        JsonTypeInfo<TResult> result,
        Func<TParams, AnalyzedDraft, TResult?> handler) =>
        connection.OnRequest(method, async (json, cancellation) =>
        {
            var given = Read(json, parameters);
            var state = drafts.Get(uri(given)).State;
            var analysis = await state.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
            return Written(handler(given, analysis), result);
        });

    /// <summary>A request about an open document whose answer is a list, which is sent in parts where the client asks for that.</summary>
    internal static void OnDraftList<TParams, T>(
        this RpcConnection connection,
        string method,
        DraftStore drafts,
        JsonTypeInfo<TParams> parameters,
        Func<TParams, string> uri,
        JsonTypeInfo<IReadOnlyList<T>> result,
        Func<TParams, AnalyzedDraft, IReadOnlyList<T>> handler) =>
        connection.OnRequest(method, async (json, cancellation) =>
        {
            var given = Read(json, parameters);
            var state = drafts.Get(uri(given)).State;
            var analysis = await state.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
            var parts = new PartialResults<T>(connection, json, result);
            parts.Add(handler(given, analysis));
            return parts.Write;
        });

    internal static void OnNotification<TParams>(this RpcConnection connection, string method, JsonTypeInfo<TParams> parameters, Action<TParams> handler) =>
        connection.OnNotification(method, json => handler(Read(json, parameters)));

    internal static T Read<T>(JsonElement json, JsonTypeInfo<T> type) =>
        (json.ValueKind == JsonValueKind.Undefined ? default : json.Deserialize(type)) ?? throw RpcException.InvalidParameters("parameters are missing");

    private static Action<Utf8JsonWriter> Written<T>(T? result, JsonTypeInfo<T> type) => json =>
    {
        if (result is null)
            json.WriteNullValue();
        else
            JsonSerializer.Serialize(json, result, type);
    };
}
