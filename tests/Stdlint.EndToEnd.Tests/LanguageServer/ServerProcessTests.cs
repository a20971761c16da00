using System.Text.Json.Nodes;
using Stdlint.LanguageServer.Tests.Client;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.LanguageServer;

[TestClass]
public sealed class ServerProcessTests
{
    public static IEnumerable<object[]> Samples => Directory.EnumerateFiles(Repository.PathTo("samples"), "*.docx").Order(StringComparer.Ordinal).Select(static path => new object[] { path });

    [TestMethod]
    [DynamicData(nameof(Samples))]
    public void ItsReportIsThatOfTheCommand(string path) => AssertSameReports([path]);

    [TestMethod]
    [RequiresCorpus]
    public void ItsReportIsThatOfTheCommandOnRealStandards() => AssertSameReports([.. Corpus.Files("standards", ".docx")]);

    [TestMethod]
    public void ATypedFaultIsFoundAndSaved()
    {
        using var drafts = new DraftFolder();
        var path = drafts.Add("草案.docx", DraftFolder.Clean);
        using var server = new ServerProcess(drafts.Root);
        var uri = ServerProcess.UriOf(path);
        var text = server.Client.Open(uri);
        Assert.IsEmpty(server.Client.Diagnostics(uri));
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本文件规定了", StringComparison.Ordinal));

        server.Client.Change(uri, 2, LspClient.Range(line, 1, line, 3), "标准");
        var codes = server.Client.Diagnostics(uri).Select(static item => item!["code"]!.GetValue<string>()).ToList();
        var changed = text.Replace("本文件规定了", "本标准规定了", StringComparison.Ordinal);
        var saved = server.Client.Request("stdlint/writeFile", new JsonObject { ["uri"] = uri, ["text"] = changed })!;

        Assert.Contains("STD1304", codes);
        Assert.IsTrue(saved["saved"]!.GetValue<bool>(), saved.ToJsonString());
        Assert.Contains("STD1304", drafts.Run("check", "草案.docx", "--format", "concise", "--timeout-per-file", "5min").Output);
        Assert.AreEqual((0, ""), server.End());
    }

    [TestMethod]
    public void AnEditorThatDiesLeavesNoServerBehind()
    {
        using var drafts = new DraftFolder();
        using var server = new ServerProcess(drafts.Root);

        server.Client.Dispose();

        Assert.AreEqual(1, server.Wait().ExitCode);
    }

    private static void AssertSameReports(IReadOnlyList<string> paths)
    {
        var checkedByCommand = JsonNode.Parse(StdlintProcess.RunIn(Repository.Root, ["check", .. paths, "--format", "json", "--fail-on", "never", "--quiet", "--timeout-per-file", "5min"]).Output)!;
        var expected = checkedByCommand["files"]!.AsArray().ToDictionary(static file => file!["path"]!.GetValue<string>(), static file => file!.ToJsonString(), StringComparer.Ordinal);
        using var server = new ServerProcess(Repository.Root);
        foreach (var path in paths)
        {
            var uri = ServerProcess.UriOf(path);
            var isReadable = server.Client.Answer("stdlint/readFile", LspClient.Draft(uri))["error"] is null;
            if (isReadable)
                server.Client.Open(uri);

            var found = server.Client.Request("stdlint/report", LspClient.Draft(uri))!;

            Assert.AreEqual(expected[path], found["files"]![0]!.ToJsonString(), path);
            foreach (var (name, value) in checkedByCommand.AsObject().Where(entry => entry.Key != "files" && (entry.Key != "summary" || paths.Count == 1)))
                Assert.AreEqual(value!.ToJsonString(), found[name]!.ToJsonString(), path);
            server.Client.Notify("textDocument/didClose", LspClient.Document(uri));
        }
    }
}
