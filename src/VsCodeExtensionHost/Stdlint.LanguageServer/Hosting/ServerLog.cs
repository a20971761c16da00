using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>What the server has to say of itself, in the editor's output view.</summary>
internal sealed class ServerLog(RpcConnection connection)
{
    internal void Warn(string message) => Write(2, message);

    internal void Failed(string what, Exception exception)
    {
        // Nobody is left to read it.
        if (what != "transport")
            Write(1, $"{what}: {exception}");
    }

    private void Write(int type, string message) =>
        connection.Notify("window/logMessage", new MessageParams(type, message), MessageJson.Default.MessageParams);
}
