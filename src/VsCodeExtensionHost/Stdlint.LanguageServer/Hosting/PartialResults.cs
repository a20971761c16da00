using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>
/// A list that is sent in parts where its client asks for that (LSP 3.17, partial result progress): each part as soon as it is there, and then an empty result.
/// </summary>
internal sealed class PartialResults<T>
{
    private const int Most = 100;

    private readonly RpcConnection _connection;
    private readonly JsonTypeInfo<IReadOnlyList<T>> _type;
    private readonly JsonElement? _token;
    private readonly List<T> _rest = [];

    /// <param name="connection">Where the parts go.</param>
    /// <param name="parameters">Those of the request.</param>
    /// <param name="type">Of the result.</param>
    internal PartialResults(RpcConnection connection, JsonElement parameters, JsonTypeInfo<IReadOnlyList<T>> type)
    {
        (_connection, _type) = (connection, type);
        _token = parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("partialResultToken", out var token) && token.ValueKind is JsonValueKind.String or JsonValueKind.Number ? token : null;
    }

    /// <summary>Takes a piece of the result, and sends it where the client wants parts.</summary>
    internal void Add(IEnumerable<T> found)
    {
        if (_token is not { } token)
        {
            _rest.AddRange(found);
            return;
        }

        foreach (var part in found.Chunk(Most))
            _connection.Notify("$/progress", new PartialResultParams(token, JsonSerializer.SerializeToElement(part, _type)), MessageJson.Default.PartialResultParams);
    }

    /// <summary>Writes what has not been sent: all of it, or nothing.</summary>
    internal void Write(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, _rest, _type);
}
