using System.Diagnostics;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.EndToEnd.Tests.LanguageServer;

/// <summary><c>stdlint lsp --stdio</c> as an editor starts it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    public ServerProcess(string folder)
    {
        _process = StdlintProcess.Start(folder, "lsp", "--stdio");
        _error = _process.StandardError.ReadToEndAsync();
        Client = new LspClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        Client.Initialize();
    }

    public LspClient Client { get; }

    public static string UriOf(string path) => "stdlint:" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/%E6%AD%A3%E6%96%87.stdtext";

    /// <summary>Ends it in good order.</summary>
    public (int ExitCode, string Error) End()
    {
        Client.Request("shutdown", null);
        Client.Notify("exit", null);
        return Wait();
    }

    public (int ExitCode, string Error) Wait() =>
        _process.WaitForExit(TimeSpan.FromMinutes(1)) ? (_process.ExitCode, _error.Result) : throw new TimeoutException("the server did not end");

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited && !_process.WaitForExit(TimeSpan.FromSeconds(20)))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
