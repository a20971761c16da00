using System.Diagnostics;
using System.IO.Pipes;
using Stdlint.LanguageServer;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.Benchmarks;

/// <summary>
/// What an editor waits for: from opening a draft to its first findings, and from a keystroke to the findings of the new text. All through the protocol, with a server
/// in this process.
/// </summary>
internal static class EditingBudgets
{
    private const int Keystrokes = 200;

    /// <summary>The server compiles what keystrokes run while nobody types yet.</summary>
    private static readonly TimeSpan UntilWarm = TimeSpan.FromSeconds(15);

    public static void Run()
    {
        using var folder = new TemporaryFolder();
        var drafts = StageDrafts.Make(3);
        var long5 = StageDrafts.MakeLong(times: 5);
        using var server = new InProcessServer();
        var client = server.Client;

        // The first draft pays for compiling; what an editor waits for afterwards is measured.
        Open(client, folder.Add("warm.docx", drafts[0]));
        Thread.Sleep(UntilWarm);
        Console.WriteLine("| what | budget | processor | clock |");
        Console.WriteLine("| --- | --: | --: | --: |");
        Measure(client, folder.Add("60.docx", drafts[2]), "60 pages", openBudget: 250, typeBudget: 40);
        Measure(client, folder.Add("300.docx", long5), "300 pages", openBudget: 1000, typeBudget: 120);
    }

    private static void Measure(LspClient client, string path, string name, int openBudget, int typeBudget)
    {
        var start = Moment.Now;
        var (uri, text) = Open(client, path);
        var opened = start.Elapsed;
        Console.WriteLine($"| open to first squiggle, {name} | {openBudget} ms | {opened.Processor:F0} ms | {opened.Clock:F0} ms |");

        Report("keystroke to squiggles", Type(client, uri, text, version => ("应", version % 2 == 0)));
        Report("new line to squiggles", Type(client, uri, text, version => ("\n", version % 2 == 0), first: Keystrokes + 2));

        void Report(string what, List<(double Processor, double Clock)> times) => Console.WriteLine(
            $"| {what}, {name}, 95th percentile (median) | {typeBudget} ms | {Share(times.Select(static time => time.Processor))} | {Share(times.Select(static time => time.Clock))} |");
    }

    private static string Share(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return $"{sorted[sorted.Count * 95 / 100]:F1} ms ({sorted[sorted.Count / 2]:F1} ms)";
    }

    internal static (string Uri, string Text) Open(LspClient client, string path)
    {
        var uri = "stdlint:" + path + "/text.stdtext";
        var text = client.Open(uri);
        client.Diagnostics(uri);
        return (uri, text);
    }

    /// <summary>Types and takes back, all over the draft.</summary>
    private static List<(double Processor, double Clock)> Type(LspClient client, string uri, string text, Func<int, (string Text, bool Types)> next, int first = 2)
    {
        var lines = text.Split('\n');
        var body = Enumerable.Range(0, lines.Length).Where(line => lines[line].Length > 8 && !lines[line].Contains('\uFFFC')).ToList();
        var times = new List<(double, double)>();
        for (var version = first; version < first + Keystrokes; version++)
        {
            var (typed, types) = next(version);
            var line = body[version / 2 * 37 % body.Count];
            var range = types ? LspClient.Range(line, 4, line, 4) : typed == "\n" ? LspClient.Range(line, 4, line + 1, 0) : LspClient.Range(line, 4, line, 5);
            var start = Moment.Now;
            client.Change(uri, version, range, types ? typed : "");
            client.Diagnostics(uri);
            times.Add(start.Elapsed);
        }

        return times;
    }

    /// <summary>A busy machine disturbs processor time far less than that of the clock; on two processors the clock may be ahead.</summary>
    private readonly record struct Moment(long Clock, TimeSpan Processor)
    {
        public static Moment Now => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public (double Processor, double Clock) Elapsed =>
            ((Environment.CpuUsage.TotalTime - Processor).TotalMilliseconds, Stopwatch.GetElapsedTime(Clock).TotalMilliseconds);
    }

    private sealed class InProcessServer : IDisposable
    {
        private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
        private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);

        private readonly Thread _thread;

        public InProcessServer()
        {
            var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
            var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
            _thread = new Thread(() => Serve(input, output)) { IsBackground = true };
            _thread.Start();
            Client = new LspClient(_toServer, _fromServer);
            Client.Initialize();
        }

        public LspClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            _thread.Join();
            _fromServer.Dispose();
        }

        // Closed by the server's side, or the client's reader would wait for ever and closing its pipe would wait for the reader.
        private static void Serve(AnonymousPipeClientStream input, AnonymousPipeClientStream output)
        {
            using (input)
            using (output)
                LanguageServerProgram.Run(input, output);
        }
    }
}
