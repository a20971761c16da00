using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;

namespace Stdlint.LanguageServer.Tests.Client;

/// <summary>An editor as the server sees it. It frames its messages itself, so that a fault in the server's framing shows.</summary>
internal sealed class LspClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private readonly ConcurrentQueue<JsonNode> _notifications = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly Lock _gate = new();
    private int _lastId;

    public LspClient(Stream toServer, Stream fromServer)
    {
        (_toServer, _fromServer) = (toServer, fromServer);
        new Thread(ReadAll) { IsBackground = true, Name = "client" }.Start();
    }

    /// <summary>Answers to workspace/configuration.</summary>
    public JsonNode? Configuration { get; set; }

    public static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    public static JsonObject Place(string uri, int line, int character) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = Position(line, character),
    };

    public static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    public static JsonObject Range(int line, int start, int endLine, int end) => new() { ["start"] = Position(line, start), ["end"] = Position(endLine, end) };

    public static JsonObject Draft(string uri) => new() { ["uri"] = uri };

    public JsonNode Initialize(string lang = "zh", bool pulls = true, bool readsOnly = false)
    {
        var text = pulls ? new JsonObject { ["diagnostic"] = new JsonObject() } : [];
        var result = Request("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = null,
            ["capabilities"] = new JsonObject { ["textDocument"] = text, ["workspace"] = new JsonObject { ["diagnostics"] = new JsonObject { ["refreshSupport"] = true }, ["textDocumentContent"] = new JsonObject() } },
            ["initializationOptions"] = new JsonObject { ["lang"] = lang, ["asksForReasons"] = !readsOnly, ["opensPictures"] = !readsOnly, ["servesFiles"] = !readsOnly },
        });
        Notify("initialized", new JsonObject());
        return result!;
    }

    public string Open(string uri)
    {
        var text = Request("stdlint/readFile", Draft(uri))!["text"]!.GetValue<string>();
        Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "stdlint", ["version"] = 1, ["text"] = text },
        });
        return text;
    }

    public void Change(string uri, int version, JsonObject range, string text) => Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = range, ["text"] = text }),
    });

    /// <summary>Findings of the text as it is now.</summary>
    public JsonArray Diagnostics(string uri)
    {
        while (true)
        {
            var answer = Answer("textDocument/diagnostic", Document(uri));
            if (answer["error"] is null)
                return answer["result"]!["items"]!.AsArray();
            if (answer["error"]!["code"]!.GetValue<int>() != -32802)
                throw new InvalidOperationException(answer.ToJsonString());
        }
    }

    /// <summary>The result of a request; fails the test where it is an error.</summary>
    public JsonNode? Request(string method, JsonNode? parameters)
    {
        var answer = Answer(method, parameters);
        return answer["error"] is { } error ? throw new InvalidOperationException($"{method}: {error.ToJsonString()}") : answer["result"];
    }

    /// <summary>The whole answer, which may be an error.</summary>
    public JsonNode Answer(string method, JsonNode? parameters)
    {
        var (id, answer) = Begin(method, parameters);
        return answer.Wait(Patience) ? answer.Result : throw new TimeoutException($"no answer to {method} ({id})");
    }

    public (int Id, Task<JsonNode> Answer) Begin(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return (id, answer.Task);
    }

    public void Notify(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>The next notification of a kind, those before it thrown away.</summary>
    public JsonNode WaitFor(string method)
    {
        while (_arrived.Wait(Patience))
        {
            if (_notifications.TryDequeue(out var found) && found["method"]!.GetValue<string>() == method)
                return found["params"]!;
        }

        throw new TimeoutException("no notification " + method);
    }

    public void SendRaw(string text)
    {
        lock (_gate)
        {
            _toServer.Write(Encoding.UTF8.GetBytes(text));
            _toServer.Flush();
        }
    }

    /// <summary>The answer to a message without an id, such as one that is no JSON.</summary>
    public Task<JsonNode> AnswerWithoutId()
    {
        var answer = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[-1] = answer;
        return answer.Task;
    }

    public void Dispose()
    {
        _toServer.Dispose();
        _arrived.Dispose();
    }

    private void Send(JsonNode message)
    {
        var body = message.ToJsonString();
        SendRaw($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private void ReadAll()
    {
        try
        {
            while (ReadMessage() is { } message)
                Take(message);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The server is gone; whoever waits for it says so.
        }
    }

    private void Take(JsonNode message)
    {
        if (message["method"] is not { } method)
        {
            var id = message["id"] is { } known ? known.GetValue<int>() : -1;
            if (_waiting.TryRemove(id, out var answer))
                answer.SetResult(message);
        }
        else if (message["id"] is { } id)
        {
            var result = method.GetValue<string>() == "workspace/configuration" ? new JsonArray(Configuration?.DeepClone()) : null;
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = result });
        }
        else
        {
            _notifications.Enqueue(message);
            _arrived.Release();
        }
    }

    private JsonNode? ReadMessage()
    {
        var length = -1;
        while (ReadLine() is { } line)
        {
            if (line.StartsWith("Content-Length: ", StringComparison.Ordinal))
            {
                length = int.Parse(line["Content-Length: ".Length..]);
            }
            else if (line.Length == 0)
            {
                var body = new byte[length];
                _fromServer.ReadExactly(body);
                return JsonNode.Parse(body);
            }
        }

        return null;
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        int read;
        while ((read = _fromServer.ReadByte()) >= 0)
        {
            if (read == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)read);
        }

        return null;
    }
}
