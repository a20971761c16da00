using System.Text.Json.Nodes;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.LanguageServer.Tests.Features;

[TestClass]
public sealed class DiagnosticTests
{
    [TestMethod]
    public void AnOpenDraftHasItsFindings()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);

        var found = server.Client.Diagnostics(uri).Single(item => item!["code"]!.GetValue<string>() == "STD1304")!;

        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本标准适用于", StringComparison.Ordinal));
        Assert.AreEqual(LspClient.Range(line, 0, line, 3).ToJsonString(), found["range"]!.ToJsonString());
        Assert.AreEqual("stdlint", found["source"]!.GetValue<string>());
        Assert.AreEqual("stdlint-rule:/STD1304.md", found["codeDescription"]!["href"]!.GetValue<string>());
        Assert.IsTrue(found["severity"]!.GetValue<int>() is 1 or 2);
        Assert.IsNotNull(found["data"]!["id"]);
    }

    [TestMethod]
    public void TypingAwayTheFaultTakesTheFindingAway()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = LineOf(text, "本标准适用于");

        server.Client.Change(uri, 2, LspClient.Range(line, 1, line, 3), "文件");

        Assert.DoesNotContain("STD1304", Codes(server.Client.Diagnostics(uri)));
        server.Client.Change(uri, 3, LspClient.Range(line, 1, line, 3), "标准");
        Assert.Contains("STD1304", Codes(server.Client.Diagnostics(uri)));
    }

    [TestMethod]
    public void AnInsertedParagraphIsAnalysed()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = LineOf(text, "本文件规定了");
        var before = Codes(server.Client.Diagnostics(uri)).Count(static code => code == "STD1304");

        server.Client.Change(uri, 2, LspClient.Range(line, 0, line, 0), "本标准规定了接地。\n");

        Assert.AreEqual(before + 1, Codes(server.Client.Diagnostics(uri)).Count(static code => code == "STD1304"));
    }

    [TestMethod]
    public void TheSameTextIsUnchanged()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);
        var first = server.Client.Request("textDocument/diagnostic", LspClient.Document(uri))!;

        var parameters = LspClient.Document(uri);
        parameters["previousResultId"] = first["resultId"]!.GetValue<string>();
        var second = server.Client.Request("textDocument/diagnostic", parameters)!;

        Assert.AreEqual("full", first["kind"]!.GetValue<string>());
        Assert.AreEqual("unchanged", second["kind"]!.GetValue<string>());
        Assert.IsNull(second["items"]);
    }

    [TestMethod]
    public void AClientThatDoesNotAskIsTold()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize(pulls: false);
        var uri = ServerUnderTest.UriOf(server.Add("a.docx", ServerUnderTest.Write(ServerUnderTest.Faulty)));
        server.Client.Open(uri);

        var told = server.Client.WaitFor("textDocument/publishDiagnostics");

        Assert.AreEqual(uri, told["uri"]!.GetValue<string>());
        Assert.AreEqual(1, told["version"]!.GetValue<int>());
        Assert.Contains("STD1304", Codes(told["diagnostics"]!.AsArray()));
    }

    [TestMethod]
    public void CountsAreTold()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);

        var status = server.Client.WaitFor("stdlint/status");

        Assert.AreEqual(uri, status["uri"]!.GetValue<string>());
        Assert.IsGreaterThan(0, status["errors"]!.GetValue<int>() + status["warnings"]!.GetValue<int>());
    }

    [TestMethod]
    public void EnglishIsSpoken()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize("en");
        var uri = ServerUnderTest.UriOf(server.Add("a.docx", ServerUnderTest.Write(ServerUnderTest.Faulty)));
        server.Client.Open(uri);

        var message = server.Client.Diagnostics(uri).Single(item => item!["code"]!.GetValue<string>() == "STD1304")!["message"]!.GetValue<string>();

        Assert.Contains(' ', message);
    }

    [TestMethod]
    public void ManyChangesEndInTheLastText()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = LineOf(text, "设备应可靠接地");
        var pulls = new List<Task<JsonNode>>();

        for (var i = 0; i < 40; i++)
        {
            server.Client.Change(uri, i + 2, LspClient.Range(line, 2, line, 2), "很");
            pulls.Add(server.Client.Begin("textDocument/diagnostic", LspClient.Document(uri)).Answer);
        }

        // An answer for each: findings, or that the text has changed meanwhile.
        foreach (var pull in pulls)
            Assert.IsTrue(pull.Wait(TimeSpan.FromMinutes(1)));
        Assert.IsTrue(pulls.TrueForAll(static pull => pull.Result["result"] is not null || pull.Result["error"]!["code"]!.GetValue<int>() == -32802));
        var report = server.Client.Request("stdlint/tree", LspClient.Draft(uri))!["text"]!.GetValue<string>();
        Assert.IsNotNull(report);
        Assert.IsNotNull(pulls[^1].Result["result"]);
    }

    private static int LineOf(string text, string start) => text.Split('\n').ToList().FindIndex(line => line.StartsWith(start, StringComparison.Ordinal));

    private static List<string> Codes(JsonArray diagnostics) => [.. diagnostics.Select(static item => item!["code"]!.GetValue<string>())];
}
