using System.Text.Json.Nodes;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.LanguageServer.Tests.Protocol;

[TestClass]
public sealed class LifecycleTests
{
    [TestMethod]
    public void InitializeComesFirst()
    {
        using var server = new ServerUnderTest();

        Assert.AreEqual(-32002, CodeOf(server.Client.Answer("textDocument/hover", LspClient.Place("stdlint:/x.docx/y", 0, 0))));
        server.Client.Initialize();
        Assert.AreEqual(-32600, CodeOf(server.Client.Answer("initialize", new JsonObject())));
    }

    [TestMethod]
    public void ItSaysWhatItCan()
    {
        using var server = new ServerUnderTest();

        var result = server.Client.Initialize();

        Assert.AreEqual("utf-16", result["capabilities"]!["positionEncoding"]!.GetValue<string>());
        Assert.AreEqual(2, result["capabilities"]!["textDocumentSync"]!["change"]!.GetValue<int>());
        Assert.AreEqual("stdlint", result["serverInfo"]!["name"]!.GetValue<string>());
    }

    [TestMethod]
    public void CancellingWhatIsJustBeingAnsweredDoesNoHarm()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);
        for (var i = 0; i < 500; i++)
        {
            var (id, answer) = server.Client.Begin("textDocument/hover", LspClient.Place(uri, i % 10, 0));
            server.Client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
            _ = answer;
        }

        Assert.IsNotEmpty(server.Client.Diagnostics(uri), "the server goes on");
    }

    [TestMethod]
    public void AnOrderlyEndIsZero()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();

        Assert.IsNull(server.Client.Request("shutdown", null));
        Assert.AreEqual(-32600, CodeOf(server.Client.Answer("textDocument/hover", LspClient.Place("stdlint:/x.docx/y", 0, 0))));
        server.Client.Notify("exit", null);

        Assert.AreEqual(0, server.End());
    }

    [TestMethod]
    public void AnEditorThatGoesAwayEndsTheServer()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();

        server.Client.Dispose();

        Assert.AreEqual(1, server.End());
    }

    [TestMethod]
    public void AnUnknownRequestIsAnError()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();

        Assert.AreEqual(-32601, CodeOf(server.Client.Answer("textDocument/unheardOf", new JsonObject())));
    }

    [TestMethod]
    public void ParametersThatAreNoneAreAnError()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();

        Assert.AreEqual(-32602, CodeOf(server.Client.Answer("stdlint/stat", new JsonArray(1))));
        Assert.AreEqual(-32602, CodeOf(server.Client.Answer("stdlint/stat", new JsonObject { ["uri"] = "http://example.com/" })));
        Assert.AreEqual(-32602, CodeOf(server.Client.Answer("textDocument/hover", LspClient.Place("stdlint:/not/open.docx/x", 0, 0))));
        Assert.AreEqual(-32001, CodeOf(server.Client.Answer("stdlint/readFile", LspClient.Draft("stdlint:/not/there.docx/x"))));
    }

    [TestMethod]
    public void GarbageCostsItselfOnly()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();
        var answer = server.Client.AnswerWithoutId();

        server.Client.SendRaw("Content-Length: 5\r\n\r\n{oops");
        server.Client.SendRaw("Content-Type: text\r\nContent-Length: 2\r\n\r\n{}");
        server.Client.Notify("textDocument/didChange", new JsonArray("no parameters"));
        server.Client.Notify("textDocument/didOpen", new JsonObject());

        Assert.IsTrue(answer.Wait(TimeSpan.FromSeconds(30)));
        Assert.AreEqual(-32700, CodeOf(answer.Result));
        Assert.IsNull(server.Client.Request("shutdown", null));
    }

    [TestMethod]
    public void AFileThatIsNoDraftIsExplained()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();
        var uri = ServerUnderTest.UriOf(server.Add("坏.docx", [1, 2, 3]));

        var error = server.Client.Answer("stdlint/readFile", LspClient.Draft(uri))["error"]!;

        Assert.AreEqual(-32003, error["code"]!.GetValue<int>());
        Assert.IsFalse(string.IsNullOrWhiteSpace(error["message"]!.GetValue<string>()));
    }

    private static int CodeOf(JsonNode answer) => answer["error"]!["code"]!.GetValue<int>();
}
