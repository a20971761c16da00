using System.Diagnostics;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.Benchmarks;

/// <summary>The memory of a server with ten drafts open: a process of its own, as an editor starts it.</summary>
internal static class EditingMemory
{
    private const int Budget = 150;
    private const int Keystrokes = 60;

    /// <summary>The server gives memory back when nobody has asked for six seconds.</summary>
    private static readonly TimeSpan UntilRested = TimeSpan.FromSeconds(12);

    public static void Run()
    {
        using var folder = new TemporaryFolder();
        using var server = new ServerProcess();
        Console.WriteLine("| ten drafts of 60 pages open | budget | resident |");
        Console.WriteLine("| --- | --: | --: |");
        var open = StageDrafts.Make(10).Select((draft, index) => EditingBudgets.Open(server.Client, folder.Add($"{index}.docx", draft))).ToList();
        Report("just opened");
        Thread.Sleep(UntilRested);
        Report("nobody types");
        Type(open[3].Uri, open[3].Text);
        Report($"after {Keystrokes} keystrokes in one");
        foreach (var (uri, text) in open)
            Type(uri, text, first: Keystrokes + 2);
        Report($"after {Keystrokes} keystrokes in each, without a rest");
        Thread.Sleep(UntilRested);
        Report("nobody types any more");

        void Report(string when) => Console.WriteLine($"| {when} | {Budget} MiB | {server.Resident >> 20} MiB |");

        void Type(string uri, string text, int first = 2)
        {
            var line = Array.FindIndex(text.Split('\n'), static line => line.Length > 30);
            for (var version = first; version < first + Keystrokes; version++)
            {
                server.Client.Change(uri, version, LspClient.Range(line, 4, line, 4), "应");
                server.Client.Diagnostics(uri);
            }
        }
    }

    private sealed class ServerProcess : IDisposable
    {
        private readonly Process _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(EditingMemory).Assembly.Location, "serve"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

        public ServerProcess()
        {
            Client = new LspClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
            Client.Initialize();
        }

        public LspClient Client { get; }

        public long Resident
        {
            get
            {
                _process.Refresh();
                return _process.WorkingSet64;
            }
        }

        public void Dispose()
        {
            Client.Dispose();
            _process.WaitForExit();
            _process.Dispose();
        }
    }
}
