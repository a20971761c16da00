using System.Text.Json.Nodes;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Tests.Client;
using Stdlint.LanguageServer.Tests.Saving;
using Stdlint.Rules;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Settings;

namespace Stdlint.LanguageServer.Tests.Features;

[TestClass]
public sealed class ActionTests
{
    [TestMethod]
    public void AFixIsOfferedMadeAndSaved()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本标准适用于", StringComparison.Ordinal));

        var action = Actions(server, uri, LspClient.Range(line, 1, line, 1)).First(static action => action!["data"] is not null)!;
        Assert.AreEqual("quickfix", action["kind"]!.GetValue<string>());
        Assert.IsNull(action["edit"]);
        var resolved = server.Client.Request("codeAction/resolve", action.DeepClone())!;

        var changed = Apply(text, resolved["edit"]!);
        Assert.Contains("本文件适用于接地装置的设计。", changed);
        Assert.IsTrue(SaveTests.Save(server, uri, changed)["saved"]!.GetValue<bool>());
    }

    [TestMethod]
    public void AFixOfParagraphsBringsStyleAndNumberAlong()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本章规定", StringComparison.Ordinal));
        var action = Actions(server, uri, LspClient.Range(line, 1, line, 1)).First(static action => action!["data"] is not null)!;

        var edit = server.Client.Request("codeAction/resolve", action.DeepClone())!["edit"]!;
        Assert.IsTrue(edit["changeAnnotations"]!["unsafe"]!["needsConfirmation"]!.GetValue<bool>());
        var changed = Apply(text, edit);
        Type(server, uri, 2, text, changed);
        var labels = LabelsOf(server, uri);
        Assert.IsTrue(SaveTests.Save(server, uri, changed)["saved"]!.GetValue<bool>());

        var read = DraftReader.Read(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx"))).Text!;
        var heading = read.Blocks[line];
        Assert.AreEqual(changed, read.Content);
        Assert.AreEqual("4.1", heading.Label!.Text.Trim());
        Assert.AreEqual(read.Blocks.Single(block => read.TextOf(block).SequenceEqual("结构")).Style, heading.Style);
        CollectionAssert.AreEqual(read.Blocks.Where(static block => block.Label?.Text.Length > 0).Select(static block => block.Label!.Text.TrimEnd()).ToList(), labels);
    }

    [TestMethod]
    public void UndoLeadsBackToTheFile()
    {
        var draft = ServerUnderTest.Write(ServerUnderTest.Faulty);
        using var server = ServerUnderTest.WithOpen(draft, out var uri, out var text);
        var changed = Apply(text, server.Client.Request("stdlint/fixAll", new JsonObject { ["uri"] = uri, ["unsafe"] = true })!["edit"]!);
        Type(server, uri, 2, text, changed);
        server.Client.Diagnostics(uri);

        Type(server, uri, 3, changed, text);

        Assert.IsTrue(SaveTests.Save(server, uri, text)["saved"]!.GetValue<bool>());
        Assert.IsTrue(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx")).AsSpan().SequenceEqual(draft));
    }

    [TestMethod]
    public void ARuleIsTurnedOffInTheSettings()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本标准适用于", StringComparison.Ordinal));
        var action = Actions(server, uri, LspClient.Range(line, 1, line, 1)).Single(static action => action!["command"]?["arguments"]?[1]?.GetValue<string>() == "STD1304")!;

        server.Client.Request("workspace/executeCommand", new JsonObject { ["command"] = action["command"]!["command"]!.DeepClone(), ["arguments"] = action["command"]!["arguments"]!.DeepClone() });

        Assert.DoesNotContain("STD1304", string.Concat(server.Client.Diagnostics(uri).Select(static item => item!["code"]!.GetValue<string>())));
        Assert.Contains("\"STD1304\": \"off\"", File.ReadAllText(Path.Join(server.Folder, "stdlint.json")));
    }

    [TestMethod]
    public void AFindingIsIgnoredByACommentWithItsReason()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本标准适用于", StringComparison.Ordinal));
        var action = Actions(server, uri, LspClient.Range(line, 1, line, 1)).Single(static action => action!["command"]?["command"]?.GetValue<string>() == "stdlint.suppressHere")!;
        var arguments = action["command"]!["arguments"]!.AsArray();
        Assert.AreEqual("STD1304", arguments[3]!.GetValue<string>());

        var result = server.Client.Request("stdlint/suppress", new JsonObject { ["uri"] = uri, ["version"] = int.Parse(arguments[1]!.GetValue<string>()), ["finding"] = arguments[2]!.DeepClone(), ["reason"] = "名称如此" })!;
        var changed = Apply(text, result["edit"]!);
        Type(server, uri, 2, text, changed);

        Assert.DoesNotContain("STD1304", string.Concat(server.Client.Diagnostics(uri).Select(static item => item!["code"]!.GetValue<string>())));
        Assert.IsTrue(SaveTests.Save(server, uri, changed)["saved"]!.GetValue<bool>());
        var read = DraftReader.Read(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx"))).Text!;
        Assert.AreEqual("stdlint:忽略 STD1304 理由：名称如此", read.Comments.Single().Text);
    }

    [TestMethod]
    public void WhereTheTextCannotBeTypedIntoAFixGoesIntoTheFile()
    {
        using var server = new ServerUnderTest();
        var capabilities = server.Client.Initialize(readsOnly: true)["capabilities"]!;
        Assert.AreEqual("stdlint", capabilities["workspace"]!["textDocumentContent"]!["schemes"]![0]!.GetValue<string>());
        var uri = ServerUnderTest.UriOf(server.Add("只读.docx", ServerUnderTest.Write(ServerUnderTest.Faulty)));
        var text = server.Client.Request("workspace/textDocumentContent", LspClient.Draft(uri))!["text"]!.GetValue<string>();
        server.Client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "stdlint", ["version"] = 1, ["text"] = text } });
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本标准适用于", StringComparison.Ordinal));
        var action = Actions(server, uri, LspClient.Range(line, 1, line, 1)).First(static action => action!["data"] is not null)!;

        var command = server.Client.Request("codeAction/resolve", action.DeepClone())!["command"]!;
        server.Client.Request("workspace/executeCommand", new JsonObject { ["command"] = command["command"]!.DeepClone(), ["arguments"] = command["arguments"]!.DeepClone() });

        Assert.Contains("本文件适用于接地装置的设计。", server.Client.Request("workspace/textDocumentContent", LspClient.Draft(uri))!["text"]!.GetValue<string>());
        Assert.Contains("本文件适用于接地装置的设计。", DraftReader.Read(File.ReadAllBytes(Path.Join(server.Folder, "只读.docx"))).Text!.Content);
    }

    [TestMethod]
    public void AFolderIsRepairedWithProgress()
    {
        var draft = ServerUnderTest.Write(ServerUnderTest.Faulty);
        using var server = ServerUnderTest.WithOpen(draft, out var uri, out var text);
        var other = server.Add("另一份.docx", draft);
        server.Add("损坏.docx", [1, 2, 3]);
        server.Client.Change(uri, 2, LspClient.Range(0, 0, 0, 0), "x");

        var result = server.Client.Request("stdlint/fixFolder", new JsonObject { ["folder"] = server.Folder, ["backup"] = true, ["workDoneToken"] = "t" })!;

        Assert.AreEqual(3, result["files"]!.GetValue<int>());
        CollectionAssert.AreEqual(new[] { other }, result["changed"]!.AsArray().Select(static path => path!.GetValue<string>()).ToArray());
        Assert.IsGreaterThan(0, result["fixes"]!.GetValue<int>());
        Assert.AreEqual(2, result["problems"]!.AsArray().Count, result["problems"]!.ToJsonString());
        Assert.IsTrue(File.ReadAllBytes(other + ".bak").AsSpan().SequenceEqual(draft));
        Assert.IsTrue(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx")).AsSpan().SequenceEqual(draft), "what is being typed is not overtaken");
        Assert.DoesNotContain("本标准适用于", DraftReader.Read(File.ReadAllBytes(other)).Text!.Content);
        var progress = Enumerable.Range(0, 5).Select(_ => server.Client.WaitFor("$/progress")["value"]!["kind"]!.GetValue<string>()).ToArray();
        CollectionAssert.AreEqual(new[] { "begin", "report", "report", "report", "end" }, progress);
    }

    [TestMethod]
    public void AllSafeFixesGiveWhatTheCommandGives()
    {
        var draft = ServerUnderTest.Write(ServerUnderTest.Faulty);
        using var server = ServerUnderTest.WithOpen(draft, out var uri, out var text);
        var path = server.Add("command.docx", draft);
        var expected = new DraftRepair(new SettingsLocator(RuleCatalog.All, SettingsChoice.Nearest), new RepairOptions { Stamp = new RevisionStamp("stdlint", default), Most = FixSafety.Safe })
            .Repair(new DraftSource(path, path, draft.Length, IsStandardInput: false), CancellationToken.None);

        var result = server.Client.Request("stdlint/fixAll", LspClient.Draft(uri))!;
        var changed = Apply(text, result["edit"]!);
        Type(server, uri, 2, text, changed);
        var saved = SaveTests.Save(server, uri, changed);

        Assert.AreEqual(expected.Applied.Length, result["fixes"]!.GetValue<int>());
        Assert.IsTrue(saved["saved"]!.GetValue<bool>(), saved.ToJsonString());
        Assert.IsTrue(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx")).AsSpan().SequenceEqual(expected.Bytes.Span), "the file is that of stdlint fix, byte for byte");
    }

    [TestMethod]
    public void SourceActionsComeWhenAskedFor()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);

        var actions = Actions(server, uri, LspClient.Range(0, 0, 0, 0), "source.fixAll");

        var action = actions.Single()!;
        Assert.AreEqual("source.fixAll.stdlint", action["kind"]!.GetValue<string>());
        Assert.AreNotEqual(text, Apply(text, server.Client.Request("codeAction/resolve", action.DeepClone())!["edit"]!));
    }

    [TestMethod]
    public void AnOutdatedActionIsRefused()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.StartsWith("本标准适用于", StringComparison.Ordinal));
        var action = Actions(server, uri, LspClient.Range(line, 1, line, 1)).First(static action => action!["data"] is not null)!;

        server.Client.Change(uri, 2, LspClient.Range(line, 0, line, 0), "今");

        Assert.AreEqual(-32803, server.Client.Answer("codeAction/resolve", action.DeepClone())["error"]!["code"]!.GetValue<int>());
    }

    [TestMethod]
    public void CommentsBecomeACopy()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);
        var output = Path.Join(server.Folder, "out.docx");

        var result = server.Client.Request("stdlint/annotate", new JsonObject { ["uri"] = uri, ["output"] = output })!;

        Assert.AreEqual(result["comments"]!.GetValue<int>(), DraftReader.Read(File.ReadAllBytes(output)).Text!.Comments.Length);
    }

    /// <summary>The text after an edit, as an editor makes it.</summary>
    internal static string Apply(string text, JsonNode edit)
    {
        var lines = LineText.Split(text);
        foreach (var change in edit["documentChanges"]![0]!["edits"]!.AsArray().Reverse())
        {
            var range = new LanguageServer.Protocol.Range(PositionOf(change!["range"]!["start"]!), PositionOf(change["range"]!["end"]!));
            lines = LineText.After(lines, new ContentChange(range, change["newText"]!.GetValue<string>()));
        }

        return string.Join('\n', lines);
    }

    private static List<string> LabelsOf(ServerUnderTest server, string uri)
    {
        var parameters = LspClient.Document(uri);
        parameters["range"] = LspClient.Range(0, 0, 9999, 0);
        return [.. server.Client.Request("textDocument/inlayHint", parameters)!.AsArray().Select(static hint => hint!["label"]!.GetValue<string>()).Where(static label => !label.Contains(':', StringComparison.Ordinal))];
    }

    private static void Type(ServerUnderTest server, string uri, int version, string text, string changed)
    {
        var lines = LineText.Split(text);
        server.Client.Change(uri, version, LspClient.Range(0, 0, lines.Length - 1, lines[^1].Length), changed);
    }

    private static Position PositionOf(JsonNode position) => new(position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());

    private static JsonArray Actions(ServerUnderTest server, string uri, JsonObject range, string? only = null)
    {
        var context = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only is not null)
            context["only"] = new JsonArray(only);
        return server.Client.Request("textDocument/codeAction", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["range"] = range, ["context"] = context })!.AsArray();
    }
}
