using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Rewriting;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.LanguageServer.Tests.Client;
using Stdlint.LanguageServer.Tests.Saving;
using Stdlint.Testing;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.LanguageServer.Tests.Features;

/// <summary>Each rewriting gives what the kit writes for the rewritten notation: text, numbers and styles, in all encodings.</summary>
[TestClass]
public sealed class RewritingTests
{
    private const string Dashes = """
        # 外观
        柜体应符合下列要求：
        - 平整；
        - 无毛刺。
        ## 备用
        另有下列要求：
        a) 甲；
        b) 乙。
        ## 其他
        还有下列要求：
        - 丙；
        - 丁。
        """;

    private const string Letters = """
        # 外观
        柜体应符合下列要求：
        a) 平整；
        b) 无毛刺。
        ## 备用
        另有下列要求：
        a) 甲；
        b) 乙。
        ## 其他
        还有下列要求：
        - 丙；
        - 丁。
        """;

    private const string Sentence = """
        # 外观
        柜体应符合下列要求：平整（目测；手摸）；无毛刺。
        ## 备用
        另有下列要求：
        - 甲；
        - 乙。
        """;

    private const string SplitSentence = """
        # 外观
        柜体应符合下列要求：
        - 平整（目测；手摸）；
        - 无毛刺。
        ## 备用
        另有下列要求：
        - 甲；
        - 乙。
        """;

    private const string Paragraphs = """
        # 外观
        ## 柜体
        柜体应平整。
        柜体应无毛刺。
        ## 柜门
        ###. 柜门应平整，见1.1。
        ###. 柜门应无毛刺。
        # 其他
        可另行约定。
        """;

    private const string Clauses = """
        # 外观
        ## 柜体
        ###. 柜体应平整。
        ###. 柜体应无毛刺。
        ## 柜门
        ###. 柜门应平整，见1.1。
        ###. 柜门应无毛刺。
        # 其他
        可另行约定。
        """;

    [TestMethod]
    [DataRow(Dashes, "平整", "list.letters", Letters)]
    [DataRow(Dashes, "柜体应", "list.letters", Letters)]
    [DataRow(Letters, "平整", "list.dashes", Dashes)]
    [DataRow(Sentence, "平整", "paragraph.list", SplitSentence)]
    [DataRow(SplitSentence, "毛刺", "list.sentence", Sentence)]
    [DataRow(Paragraphs, "柜体应平整", "paragraphs.clauses", Clauses)]
    [DataRow(Clauses, "柜体应平整", "clauses.paragraphs", Paragraphs)]
    public void WhatComesIsWhatThatFormLooksLike(string before, string place, string name, string after)
    {
        foreach (var encoding in Enum.GetValues<DraftEncoding>())
        {
            var draft = Open(before, encoding);
            var rewriting = Offered(draft, place).SingleOrDefault(offered => offered.Name == name);
            Assert.IsNotNull(rewriting, $"{name} is not offered in {encoding}");
            var outcome = draft.Apply(rewriting.Fix.Edits);
            Assert.IsNotNull(outcome.Draft, $"{encoding}: {outcome.Refused}");
            Assert.AreEqual("", FixCheck.Compare(draft.Reading.Text!, outcome.Draft.Reading, rewriting.Fix.Edits));
            Assert.AreEqual(Printed(Open(after, encoding).Reading.Text!), Printed(outcome.Draft.Reading.Text!), encoding.ToString());
        }
    }

    [TestMethod]
    [DataRow("list.dashes", "甲", "# 外观\n见2.1 b)。\n# 表面\n## 柜门\n应符合：\na) 甲；\nb) 乙。\n## 柜体\n应平整。", DisplayName = "pointed to from another clause")]
    [DataRow("list.dashes", "甲", "# 外观\n应符合：\na) 甲；\nb) 按a)。", DisplayName = "named by another item")]
    [DataRow("list.sentence", "甲", "# 外观\n应符合：\na) 甲；\nb) 乙。\n有a)时不用。", DisplayName = "named in the clause")]
    [DataRow("list.sentence", "甲", "# 外观\n应符合：\n- 甲；\n- {{bold:乙}}。", DisplayName = "formats would be lost")]
    [DataRow("list.sentence", "甲", "# 外观\n应符合：\n- 甲。\n- 乙。", DisplayName = "sentences of their own")]
    [DataRow("list.sentence", "甲", "# 外观\n应符合：\n- 甲，含：\n  · 一；\n  · 二；\n- 乙。", DisplayName = "an inner list")]
    [DataRow("paragraph.list", "甲", "# 外观\n应符合：甲；乙。另见附录A。", DisplayName = "a second sentence")]
    [DataRow("paragraph.list", "甲", "# 外观\n应符合：甲（一；二）。", DisplayName = "semicolons in brackets")]
    [DataRow("paragraph.list", "甲", "# 外观\n应符合：甲；{{math:x = y}}。", DisplayName = "a formula")]
    [DataRow("clauses.paragraphs", "甲", "# 外观\n## 柜体\n###. 甲。\n###. 乙。\n## 柜门\n见1.1.2。", DisplayName = "pointed to")]
    [DataRow("clauses.paragraphs", "甲", "# 外观\n## 柜体\n###. 甲按本条。\n###. 乙。\n## 柜门\n应平整。", DisplayName = "speaks of itself")]
    [DataRow("paragraphs.clauses", "甲", "# 外观\n## 柜体\n甲。\n乙：\n- 一；\n- 二。\n## 柜门\n###. 丙。", DisplayName = "a list among the paragraphs")]
    public void WhatWouldLoseSomethingIsNotOffered(string name, string place, string notation) =>
        Assert.IsFalse(Offered(Open(notation, DraftEncoding.HeadingTyped), place).Any(offered => offered.Name == name));

    [TestMethod]
    public void ARewritingIsOfferedWhenAskedForMadeAndSaved()
    {
        using var server = ServerUnderTest.WithOpen(DraftWriter.Write(Dashes, DraftEncoding.HeadingTyped).Bytes, out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.Contains("平整", StringComparison.Ordinal));
        Assert.IsFalse(Actions(server, uri, line, new JsonObject { ["diagnostics"] = new JsonArray(), ["triggerKind"] = 2 }).Any(static action => KindOf(action).StartsWith("refactor", StringComparison.Ordinal)));
        Assert.IsTrue(Actions(server, uri, line, new JsonObject { ["diagnostics"] = new JsonArray(), ["triggerKind"] = 1 }).Any(static action => KindOf(action) == "refactor.rewrite.list.letters"));

        var action = Actions(server, uri, line, new JsonObject { ["diagnostics"] = new JsonArray(), ["only"] = new JsonArray("refactor.rewrite.list.letters") }).Single()!;
        Assert.IsNull(action["edit"]);
        var edit = server.Client.Request("codeAction/resolve", action.DeepClone())!["edit"]!;
        Assert.IsNull(edit["changeAnnotations"], "what was asked for needs no confirmation");
        var changed = ActionTests.Apply(text, edit);

        Assert.Contains("a)　平整；\nb)　无毛刺。", changed);
        Assert.IsTrue(SaveTests.Save(server, uri, changed)["saved"]!.GetValue<bool>());
        Assert.AreEqual(changed, DraftReader.Read(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx"))).Text!.Content);
    }

    [TestMethod]
    public void OneOfNumbersAloneWaitsForTheNextSave()
    {
        using var server = ServerUnderTest.WithOpen(DraftWriter.Write(Dashes, DraftEncoding.Set2020).Bytes, out var uri, out var text);
        var line = text.Split('\n').ToList().FindIndex(static line => line.Contains("平整", StringComparison.Ordinal));
        var action = Actions(server, uri, line, new JsonObject { ["diagnostics"] = new JsonArray(), ["only"] = new JsonArray("refactor") }).Single(static action => KindOf(action) == "refactor.rewrite.list.letters")!;

        var command = server.Client.Request("codeAction/resolve", action.DeepClone())!["command"]!;
        server.Client.Request("workspace/executeCommand", new JsonObject { ["command"] = command["command"]!.DeepClone(), ["arguments"] = command["arguments"]!.DeepClone() });

        Assert.AreEqual(uri, server.Client.WaitFor("stdlint/staged")["uri"]!.GetValue<string>());
        Assert.IsTrue(SaveTests.Save(server, uri, text)["saved"]!.GetValue<bool>());
        Assert.AreEqual("a)", DraftReader.Read(File.ReadAllBytes(Path.Join(server.Folder, "客房 草案.docx"))).Text!.Blocks[line].Label!.Text.Trim());
    }

    private static JsonArray Actions(ServerUnderTest server, string uri, int line, JsonObject context) =>
        server.Client.Request("textDocument/codeAction", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["range"] = LspClient.Range(line, 1, line, 1), ["context"] = context })!.AsArray();

    private static string KindOf(JsonNode? action) => action!["kind"]!.GetValue<string>();

    private static WordDraft Open(string notation, DraftEncoding encoding) =>
        WordDraft.Open(DraftWriter.Write(notation, encoding).Bytes, new WordWriteOptions { Stamp = new RevisionStamp("stdlint", default) });

    private static ImmutableArray<DraftRewriting> Offered(WordDraft draft, string place)
    {
        var text = draft.Reading.Text!;
        return DraftRewriting.At(DraftModel.Create(DraftParser.Parse(text)), new TextSpan(text.Content.IndexOf(place, StringComparison.Ordinal), 0));
    }

    private static string Printed(DraftText text) => string.Join('\n', text.Blocks.Select(block => $"{block.Style?.Name}|{block.Label?.Text.Trim()}|{text.TextOf(block)}"));
}
