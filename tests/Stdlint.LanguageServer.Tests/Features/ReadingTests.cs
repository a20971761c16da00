using System.Text.Json.Nodes;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.LanguageServer.Tests.Features;

[TestClass]
public sealed class ReadingTests
{
    [TestMethod]
    public void TheOutlineHasClausesInClauses()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);

        var symbols = server.Client.Request("textDocument/documentSymbol", LspClient.Document(uri))!.AsArray();

        var clause = Flat(symbols).Single(static symbol => symbol["name"]!.GetValue<string>() == "4 总体要求");
        CollectionAssert.AreEqual(new[] { "4.1 安全", "4.2 结构" }, clause["children"]!.AsArray().Select(static child => child!["name"]!.GetValue<string>()).ToArray());
    }

    [TestMethod]
    public void AListIsSentInPartsToWhoAsksForThem()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);
        var whole = server.Client.Request("textDocument/documentSymbol", LspClient.Document(uri))!;
        var parameters = LspClient.Document(uri);
        parameters["partialResultToken"] = "outline";

        var rest = server.Client.Request("textDocument/documentSymbol", parameters)!.AsArray();
        var part = server.Client.WaitFor("$/progress");

        Assert.IsEmpty(rest);
        Assert.AreEqual("outline", part["token"]!.GetValue<string>());
        Assert.AreEqual(whole.ToJsonString(), part["value"]!.ToJsonString());
    }

    [TestMethod]
    public void SymbolsOfEachDraftAreAPart()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out _, out _);
        server.Client.Open(ServerUnderTest.UriOf(server.Add("另一份.docx", ServerUnderTest.Write(ServerUnderTest.Faulty))));

        var rest = server.Client.Request("workspace/symbol", new JsonObject { ["query"] = "安全", ["partialResultToken"] = 7 })!.AsArray();
        var parts = Enumerable.Range(0, 2).Select(_ => server.Client.WaitFor("$/progress")).ToList();

        Assert.IsEmpty(rest);
        Assert.AreEqual(2, parts.Select(static part => part["value"]!.AsArray().Single()!["location"]!["uri"]!.GetValue<string>()).Distinct().Count());
        Assert.IsTrue(parts.TrueForAll(static part => part["token"]!.GetValue<int>() == 7));
    }

    [TestMethod]
    public void NumbersAreHints()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var parameters = LspClient.Document(uri);
        parameters["range"] = LspClient.Range(0, 0, 999, 0);

        var hints = server.Client.Request("textDocument/inlayHint", parameters)!.AsArray();

        var line = Line(text, "安全");
        Assert.AreEqual("4.1", hints.Single(hint => hint!["position"]!["line"]!.GetValue<int>() == line)!["label"]!.GetValue<string>());
    }

    [TestMethod]
    public void AFindingIsExplained()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);

        var hover = server.Client.Request("textDocument/hover", LspClient.Place(uri, Line(text, "本标准适用于"), 1))!;

        Assert.Contains("STD1304", hover["contents"]!["value"]!.GetValue<string>());
        Assert.IsNull(server.Client.Request("textDocument/hover", LspClient.Place(uri, Line(text, "本文件规定了"), 8)));
    }

    [TestMethod]
    public void APointerLeadsToItsClauseAndBack()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty.Replace("见5.2", "见4.2", StringComparison.Ordinal)), out var uri, out var text);
        var (from, to) = (Line(text, "设备应可靠接地"), Line(text, "结构"));
        var column = text.Split('\n')[from].IndexOf("4.2", StringComparison.Ordinal);

        var definition = server.Client.Request("textDocument/definition", LspClient.Place(uri, from, column + 1))!.AsArray().Single()!;
        var parameters = LspClient.Place(uri, to, 1);
        parameters["context"] = new JsonObject { ["includeDeclaration"] = false };
        var reference = server.Client.Request("textDocument/references", parameters)!.AsArray().Single()!;

        Assert.AreEqual(to, definition["range"]!["start"]!["line"]!.GetValue<int>());
        Assert.AreEqual(from, reference["range"]!["start"]!["line"]!.GetValue<int>());
        Assert.AreEqual(column, reference["range"]!["start"]!["character"]!.GetValue<int>());
    }

    [TestMethod]
    public void ModalVerbsHaveColours()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);

        Assert.Contains((Line(text, "设备应可靠接地"), 2, 1, 0), Tokens(server, uri));
    }

    [TestMethod]
    [DataRow("可触及部分应可靠接地")]
    [DataRow("外壳的可触及表面应可靠接地")]
    [DataRow("外壳的可开启门应可靠接地")]
    public void PartsOfWordsHaveNone(string sentence)
    {
        var draft = ServerUnderTest.Faulty.Replace("设备应可靠接地", sentence, StringComparison.Ordinal);
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(draft), out var uri, out var text);
        var line = Line(text, sentence);

        var token = Tokens(server, uri).First(token => token.Line == line);

        Assert.AreEqual((line, sentence.IndexOf('应'), 1, 0), token);
    }

    private static List<(int Line, int Character, int Length, int Type)> Tokens(ServerUnderTest server, string uri)
    {
        var data = server.Client.Request("textDocument/semanticTokens/full", LspClient.Document(uri))!["data"]!.AsArray().Select(static number => number!.GetValue<int>()).ToList();
        var (line, character) = (0, 0);
        var tokens = new List<(int, int, int, int)>();
        for (var i = 0; i < data.Count; i += 5)
        {
            character = data[i] == 0 ? character + data[i + 1] : data[i + 1];
            line += data[i];
            tokens.Add((line, character, data[i + 2], data[i + 3]));
        }

        return tokens;
    }

    [TestMethod]
    public void ATermIsRenamedEverywhere()
    {
        var draft = ServerUnderTest.Faulty.Replace("本文件没有需要界定的术语和定义。", "下列术语和定义适用于本文件。\n##~ 接地极　earth electrode\n埋入土壤中的导体。", StringComparison.Ordinal)
            .Replace("设备应可靠接地", "设备应接接地极", StringComparison.Ordinal);
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(draft), out var uri, out var text);
        var place = LspClient.Place(uri, Line(text, "设备应接"), 5);

        Assert.AreEqual("接地极", server.Client.Request("textDocument/prepareRename", place.DeepClone())!["placeholder"]!.GetValue<string>());
        place["newName"] = "接地体";
        var changed = ActionTests.Apply(text, server.Client.Request("textDocument/rename", place)!);

        Assert.AreEqual(text.Replace("接地极", "接地体", StringComparison.Ordinal), changed);
    }

    [TestMethod]
    public void FixedSentencesAreCompleted()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = Line(text, "本文件没有需要界定");
        server.Client.Change(uri, 2, LspClient.Range(line, 0, line, 16), "下列");

        var items = server.Client.Request("textDocument/completion", LspClient.Place(uri, line, 2))!["items"]!.AsArray();

        var item = items.Single(static item => item!["label"]!.GetValue<string>() == "下列术语和定义适用于本文件。")!;
        Assert.AreEqual(LspClient.Range(line, 0, line, 2).ToJsonString(), item["textEdit"]!["range"]!.ToJsonString());
    }

    [TestMethod]
    [DataRow("textDocument/foldingRange")]
    [DataRow("textDocument/codeLens")]
    [DataRow("textDocument/documentLink")]
    public void OtherAidsAnswer(string method)
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);

        Assert.IsNotNull(server.Client.Request(method, LspClient.Document(uri)));
    }

    [TestMethod]
    public void ASelectionGrowsToTheWholeDraft()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var parameters = LspClient.Document(uri);
        parameters["positions"] = new JsonArray(LspClient.Position(Line(text, "设备应可靠接地"), 3));

        var selection = server.Client.Request("textDocument/selectionRange", parameters)!.AsArray().Single();
        var depth = 0;
        for (; selection is not null; selection = selection["parent"])
            depth++;

        Assert.IsGreaterThan(3, depth);
    }

    [TestMethod]
    public void ARuleHasAPage()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();

        Assert.StartsWith("# STD1304", server.Client.Request("stdlint/explain", new JsonObject { ["code"] = "STD1304" })!["text"]!.GetValue<string>());
    }

    private static int Line(string text, string start) => text.Split('\n').ToList().FindIndex(line => line.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<JsonNode> Flat(JsonArray symbols) =>
        symbols.SelectMany(static symbol => Flat(symbol!["children"]?.AsArray() ?? []).Prepend(symbol));
}
