using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Stdlint.LanguageServer.Protocol;

/// <summary>
/// JSON-RPC 2.0 over a message stream. Notifications are handled in their order on the reading thread; a request starts there and goes on
/// elsewhere, so that none waits for another. Whatever a handler throws becomes the error of its own request.
/// </summary>
public sealed class RpcConnection(MessageStream messages)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, RequestHandler> _requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<JsonElement>> _notifications = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonElement>> _asked = new();
    private long _lastId;
    private volatile bool _isEnding;

    /// <summary>Asked before each request: an error that forbids it, or null.</summary>
    public Func<string, RpcException?> Gate { get; set; } = static _ => null;

    /// <summary>Told that a message has come.</summary>
    public Action Received { get; set; } = static () => { };

    /// <summary>Told what went wrong inside a handler.</summary>
    public Action<string, Exception> Failed { get; set; } = static (_, _) => { };

    /// <summary>What a request does: begins on the reading thread and writes its result when it is done.</summary>
    public delegate Task<Action<Utf8JsonWriter>> RequestHandler(JsonElement parameters, CancellationToken cancellation);

    public void OnRequest(string method, RequestHandler handler) => _requests.Add(method, handler);

    public void OnNotification(string method, Action<JsonElement> handler) => _notifications.Add(method, handler);

    /// <summary>Reads and handles messages until the stream ends or <see cref="End"/> is called.</summary>
    public void Run()
    {
        try
        {
            while (!_isEnding && messages.Read() is { } message)
                Handle(message);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ObjectDisposedException)
        {
            Failed("transport", exception);
        }

        foreach (var asked in _asked.Values)
            asked.TrySetCanceled();
        foreach (var running in _running.Values)
            running.Cancel();
    }

    /// <summary>No further message is read.</summary>
    public void End() => _isEnding = true;

    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Send(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Asks the other side.</summary>
    public async Task<JsonElement> Ask<T>(string method, T parameters, JsonTypeInfo<T> type)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answer;
        Send(json =>
        {
            json.WriteNumber("id", id);
            json.WriteString("method", method);
            json.WritePropertyName("params");
            JsonSerializer.Serialize(json, parameters, type);
        });
        return await answer.Task.ConfigureAwait(false);
    }

    private void Handle(byte[] message)
    {
        Received();
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(message);
            root = document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            SendError(id: null, RpcException.ParseError(exception.Message));
            return;
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            SendError(id: null, RpcException.InvalidRequest("a message is an object"));
            return;
        }

        var id = root.TryGetProperty("id", out var found) && found.ValueKind is JsonValueKind.String or JsonValueKind.Number ? found : (JsonElement?)null;
        var parameters = root.TryGetProperty("params", out var given) ? given : default;
        if (!root.TryGetProperty("method", out var method) || method.ValueKind != JsonValueKind.String)
            Answered(id, root);
        else if (id is { } known)
            HandleRequest(known, method.GetString()!, parameters);
        else
            HandleNotification(method.GetString()!, parameters);
    }

    private void HandleNotification(string method, JsonElement parameters)
    {
        if (method == "$/cancelRequest")
        {
            if (parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("id", out var id) && _running.TryGetValue(id.GetRawText(), out var running))
                running.Cancel();
            return;
        }

        // Of the notifications whose names begin with $/ the protocol lets each side ignore what it does not know.
        if (!_notifications.TryGetValue(method, out var handler))
            return;
        try
        {
            handler(parameters);
        }
        catch (Exception exception)
        {
            Failed(method, exception);
        }
    }

    private void HandleRequest(JsonElement id, string method, JsonElement parameters)
    {
        if (Gate(method) is { } refused)
        {
            SendError(id, refused);
            return;
        }

        if (!_requests.TryGetValue(method, out var handler))
        {
            SendError(id, RpcException.MethodNotFound(method));
            return;
        }

        var cancellation = new CancellationTokenSource();
        _running[id.GetRawText()] = cancellation;
        Task<Action<Utf8JsonWriter>> work;
        try
        {
            work = handler(parameters, cancellation.Token);
        }
        catch (Exception exception)
        {
            work = Task.FromException<Action<Utf8JsonWriter>>(exception);
        }

        _ = Finish(id, method, work, cancellation);
    }

    private async Task Finish(JsonElement id, string method, Task<Action<Utf8JsonWriter>> work, CancellationTokenSource cancellation)
    {
        try
        {
            var result = await work.ConfigureAwait(false);
            if (cancellation.IsCancellationRequested)
                throw RpcException.Cancelled();
            Send(json =>
            {
                json.WritePropertyName("id");
                id.WriteTo(json);
                json.WritePropertyName("result");
                result(json);
            });
        }
        catch (RpcException exception)
        {
            SendError(id, exception);
        }
        catch (OperationCanceledException)
        {
            SendError(id, cancellation.IsCancellationRequested ? RpcException.Cancelled() : RpcException.ContentModified());
        }
        catch (JsonException exception)
        {
            SendError(id, RpcException.InvalidParameters(exception.Message));
        }
        catch (Exception exception)
        {
            Failed(method, exception);
            SendError(id, RpcException.InternalError($"{exception.GetType().Name}: {exception.Message}"));
        }
        finally
        {
            // Not disposed: it may be about to be cancelled, and without a timer it holds nothing.
            _running.TryRemove(id.GetRawText(), out _);
        }
    }

    private void Answered(JsonElement? id, JsonElement root)
    {
        if (id is not { ValueKind: JsonValueKind.Number } known || !known.TryGetInt64(out var number) || !_asked.TryRemove(number, out var answer))
            return;
        if (root.TryGetProperty("error", out var error))
            answer.TrySetException(RpcException.InternalError(error.GetRawText()));
        else
            answer.TrySetResult(root.TryGetProperty("result", out var result) ? result : default);
    }

    private void SendError(JsonElement? id, RpcException error) => Send(json =>
    {
        json.WritePropertyName("id");
        if (id is { } known)
            known.WriteTo(json);
        else
            json.WriteNullValue();
        json.WriteStartObject("error");
        json.WriteNumber("code", error.Code);
        json.WriteString("message", error.Message);
        if (error.Retrigger)
        {
            json.WriteStartObject("data");
            json.WriteBoolean("retriggerRequest", value: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private void Send(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            content(json);
            json.WriteEndObject();
        }

        try
        {
            messages.Write(buffer.WrittenSpan);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The editor is gone; the end of its input ends the server.
            Failed("transport", exception);
        }
    }
}
