using System.Text.Json.Nodes;
using Stdlint.LanguageServer.Tests.Client;
using Stdlint.Word.Reading;

namespace Stdlint.LanguageServer.Tests.Saving;

[TestClass]
public sealed class SaveTests
{
    [TestMethod]
    public void TypedCharactersComeIntoTheFile()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var changed = text.Replace("设备应可靠接地", "设备外壳应可靠接地", StringComparison.Ordinal);

        var saved = Save(server, uri, changed);

        Assert.IsTrue(saved["saved"]!.GetValue<bool>(), saved.ToJsonString());
        Assert.AreEqual(changed, saved["text"]!.GetValue<string>());
        Assert.AreEqual(changed, DraftReader.Read(File.ReadAllBytes(PathOf(server))).Text!.Content);
    }

    [TestMethod]
    public void SavingTheSameTextWritesNothing()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var before = File.GetLastWriteTimeUtc(PathOf(server));

        Assert.IsTrue(Save(server, uri, text)["saved"]!.GetValue<bool>());

        Assert.AreEqual(before, File.GetLastWriteTimeUtc(PathOf(server)));
    }

    [TestMethod]
    public void LinesAreInsertedAndDeleted()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var changed = text.Replace("本章规定总体要求。\n", "", StringComparison.Ordinal).Replace("本文件规定了", "新的一段。\n本文件规定了", StringComparison.Ordinal);

        var saved = Save(server, uri, changed);

        Assert.IsTrue(saved["saved"]!.GetValue<bool>(), saved.ToJsonString());
        var read = DraftReader.Read(File.ReadAllBytes(PathOf(server))).Text!;
        Assert.AreEqual(changed, read.Content);
        var inserted = read.Blocks.Single(block => read.TextOf(block).SequenceEqual("新的一段。"));
        Assert.IsNull(inserted.Label, "a paragraph typed after a heading is no heading");
    }

    [TestMethod]
    public void AnEmptyLastLineOfTheEditorIsNoParagraph()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);

        var saved = Save(server, uri, text + "\n");

        Assert.IsTrue(saved["saved"]!.GetValue<bool>(), saved.ToJsonString());
        Assert.AreEqual(text, saved["text"]!.GetValue<string>());
    }

    [TestMethod]
    public void AnotherProgramsChangeIsNotOverwritten()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var version = VersionOf(server, uri);
        var outside = ServerUnderTest.Write(ServerUnderTest.Faulty.Replace("牢固", "稳固", StringComparison.Ordinal));
        File.WriteAllBytes(PathOf(server), outside);

        var refused = Save(server, uri, text.Replace("平整", "平滑", StringComparison.Ordinal), version);

        Assert.IsFalse(refused["saved"]!.GetValue<bool>());
        Assert.AreEqual("conflict", refused["reason"]!.GetValue<string>());
        Assert.IsTrue(File.ReadAllBytes(PathOf(server)).AsSpan().SequenceEqual(outside));
        var forced = Save(server, uri, text.Replace("平整", "平滑", StringComparison.Ordinal), version, overwrite: true);
        Assert.IsTrue(forced["saved"]!.GetValue<bool>(), forced.ToJsonString());
        Assert.Contains("牢固", DraftReader.Read(File.ReadAllBytes(PathOf(server))).Text!.Content);
    }

    [TestMethod]
    public void AnotherProgramsChangeIsTold()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out _);

        File.WriteAllBytes(PathOf(server), ServerUnderTest.Write(ServerUnderTest.Faulty.Replace("牢固", "稳固", StringComparison.Ordinal)));

        Assert.AreEqual(uri, server.Client.WaitFor("stdlint/fileChanged")["uri"]!.GetValue<string>());
    }

    [TestMethod]
    public void AChangeBetweenReadingAndOpeningIsTold()
    {
        using var server = new ServerUnderTest();
        server.Client.Initialize();
        var uri = ServerUnderTest.UriOf(server.Add("客房 草案.docx", ServerUnderTest.Write(ServerUnderTest.Faulty)));
        var text = server.Client.Request("stdlint/readFile", LspClient.Draft(uri))!["text"]!.GetValue<string>();

        File.WriteAllBytes(PathOf(server), ServerUnderTest.Write(ServerUnderTest.Faulty.Replace("牢固", "稳固", StringComparison.Ordinal)));
        server.Client.Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "stdlint", ["version"] = 1, ["text"] = text },
        });

        Assert.AreEqual(uri, server.Client.WaitFor("stdlint/fileChanged")["uri"]!.GetValue<string>());
    }

    [TestMethod]
    public void AFileThatWordHasOpenIsLeftAlone()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        server.Add("~$房 草案.docx", [1]);

        var refused = Save(server, uri, text.Replace("平整", "平滑", StringComparison.Ordinal));

        Assert.AreEqual("openElsewhere", refused["reason"]!.GetValue<string>());
    }

    [TestMethod]
    public void ATypedObjectIsRefusedWithItsLine()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(ServerUnderTest.Faulty), out var uri, out var text);
        var before = File.ReadAllBytes(PathOf(server));

        var refused = Save(server, uri, text.Replace("平整", "平\uFFFC整", StringComparison.Ordinal));

        Assert.AreEqual("refused", refused["reason"]!.GetValue<string>());
        Assert.AreEqual(text.Split('\n').ToList().FindIndex(static line => line.Contains("平整", StringComparison.Ordinal)), refused["line"]!.GetValue<int>());
        Assert.IsTrue(File.ReadAllBytes(PathOf(server)).AsSpan().SequenceEqual(before));
    }

    internal static JsonNode Save(ServerUnderTest server, string uri, string text, string? version = null, bool overwrite = false) =>
        server.Client.Request("stdlint/writeFile", new JsonObject { ["uri"] = uri, ["text"] = text, ["version"] = version, ["overwrite"] = overwrite })!;

    private static string VersionOf(ServerUnderTest server, string uri) =>
        server.Client.Request("stdlint/readFile", LspClient.Draft(uri))!["version"]!.GetValue<string>();

    private static string PathOf(ServerUnderTest server) => Path.Join(server.Folder, "客房 草案.docx");
}
