namespace Stdlint.LanguageServer.Protocol;

/// <summary>The error of a request, with its code (JSON-RPC 2.0; LSP 3.17, error codes).</summary>
public sealed class RpcException : Exception
{
    private RpcException(int code, string message)
        : base(message) => Code = code;

    public int Code { get; }

    /// <summary>The client should ask again.</summary>
    public bool Retrigger { get; private init; }

    public static RpcException ParseError(string message) => new(-32700, message);

    public static RpcException InvalidRequest(string message) => new(-32600, message);

    public static RpcException MethodNotFound(string method) => new(-32601, "unknown request: " + method);

    public static RpcException InvalidParameters(string message) => new(-32602, message);

    public static RpcException InternalError(string message) => new(-32603, message);

    public static RpcException NotInitialized() => new(-32002, "the first request is initialize");

    /// <summary>The file is not there.</summary>
    public static RpcException NotFound(string message) => new(-32001, message);

    /// <summary>The file is there and cannot be read or used.</summary>
    public static RpcException Unreadable(string message) => new(-32003, message);

    public static RpcException Failed(string message) => new(-32803, message);

    public static RpcException Cancelled() => new(-32800, "cancelled");

    public static RpcException ContentModified() => new(-32801, "the text has changed meanwhile");

    /// <summary>The text has changed while its diagnostics were made.</summary>
    public static RpcException DiagnosticsOutdated() => new(-32802, "the text has changed meanwhile") { Retrigger = true };
}
