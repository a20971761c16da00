using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class SentenceTests
{
    private static DraftModel Model(string lines) => ModelOf.Clause5(lines);

    // The sentences of the lines put into 5.1 of the frame, with the type of provision of each.
    private static string Sentences(string lines)
    {
        var model = Model(lines);
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(model.Text.Blocks[22].Span.Start, model.Text.Blocks[22 + lines.Count(character => character == '\n')].Span.End);
        return string.Join('|', model.SentencesIn(span).ToArray().Select(sentence =>
            sentence.Provision.ToString()[0] + (sentence.IsInherited ? "+" : "") + " " + model.Text.TextOf(sentence.Span).ToString()));
    }

    [TestMethod]
    [DataRow("应接地。宜涂漆；可喷塑！", "R 应接地。|R 宜涂漆；|P 可喷塑！")]
    [DataRow("《甲。乙》规定了要求。", "S 《甲。乙》规定了要求。")]
    [DataRow("标明“当心触电！请断电。”字样。", "S 标明“当心触电！请断电。”字样。")]
    [DataRow("包括门（含锁；不含钥匙。）和柜。", "S 包括门（含锁；不含钥匙。）和柜。")]
    [DataRow("长度为5.2 m；宽度为1.0 m。", "S 长度为5.2 m；|S 宽度为1.0 m。")]
    [DataRow("半角分号;也分句", "S 半角分号;|S 也分句")]
    [DataRow("a;b in code", "S a;b in code")]
    [DataRow("没有句号", "S 没有句号")]
    [DataRow("应冷藏。▣", "R 应冷藏。\uFFFC")]
    [DataRow("人员应：⏎着装整洁。", "R 人员应：|S 着装整洁。")]
    [DataRow("一句话⏎接着写完。", "S 一句话\v接着写完。")]
    public void SentencesOf(string line, string expected) => Assert.AreEqual(expected, Sentences(line));

    [TestMethod]
    public void ItemsTakeOverTheProvisionOfAnOpenLeadIn() => Assert.AreEqual(
        "R 人员应：|R+ 着装整洁；|P 可戴帽；|R+ 佩戴工牌。",
        Sentences("人员应：\na）着装整洁；\nb）可戴帽；\nc）佩戴工牌。"));

    [TestMethod]
    public void AbilityUnderShallIsRequired() => Assert.AreEqual(
        "R 门应：|R+ 断电时能开启；|R+ 关闭后无缝隙。",
        Sentences("门应：\na）断电时能开启；\nb）关闭后无缝隙。"));

    [TestMethod]
    public void ItemsAfterAFullStopStandForThemselves() => Assert.AreEqual(
        "R 人员应符合下列要求。|S 着装整洁。|S 佩戴工牌。",
        Sentences("人员应符合下列要求。\na）着装整洁。\nb）佩戴工牌。"));

    [TestMethod]
    [DataRow("5.9 试验步骤\n称取10 g试样。", ProvisionType.Instruction)]
    [DataRow("5.9 称量条件\n称取10 g试样。", ProvisionType.Statement, DisplayName = "an ordinary clause")]
    [DataRow("5.9 试验步骤\n试样称取10 g。", ProvisionType.Statement, DisplayName = "the sentence has a subject")]
    [DataRow("5.9 试验步骤\n选择方法的理由：", ProvisionType.Statement, DisplayName = "a lead-in that names what follows")]
    [DataRow("5.9 试验步骤\n检查下列状况：", ProvisionType.Instruction, DisplayName = "a lead-in that goes on")]
    public void InstructionsStandInProceduresOnly(string lines, ProvisionType expected)
    {
        // Clause 5 of the frame is called 试验, which would make all of it a procedure.
        var model = ModelOf.Draft("1 范围\n本文件规定了要求。\n2 要求\n2.1 外观\n应平整。\n2.2" + lines[3..]);
        Assert.AreEqual(expected, model.Sentences[^1].Provision);
    }

    [TestMethod]
    [DataRow("前言\n本文件由甲提出。", "Foreword/Paragraph")]
    [DataRow("引言\n为提高质量，制定本文件。", "Introduction/Paragraph")]
    [DataRow("1 范围\n本文件规定了要求。", "Scope/Paragraph")]
    [DataRow("1 范围\n注：见下文。", "Scope/Note")]
    [DataRow("1 范围\n示例：柜。", "Scope/Example")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应合格。", "Body/Paragraph*")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应：\na）合格。", "Body/ListItem*")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n表1 尺寸\n{cell 0,0} 应合格。", "Body/TableCell*")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应合格。\n附录A\n（规范性）\n方法\n应测量。", "NormativeAnnex/Paragraph*")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应合格。\n附录A\n（资料性）\n表格\n可填写。", "InformativeAnnex/Paragraph")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应合格。\n附录A\n表格\n可填写。", "UnstatedAnnex/Paragraph")]
    [DataRow("1 范围\n本文件规定了要求。\n3 术语和定义\n下列术语和定义适用于本文件。\n3.1\n柜 cabinet\n存放物品的家具。", "Terms/Definition")]
    public void ZoneOfTheLastSentence(string lines, string expected)
    {
        var model = ModelOf.Draft(lines);
        var zone = model.Sentences[^1].Zone;
        Assert.AreEqual(expected, zone.Region + "/" + zone.Role + (zone.IsProvision ? "*" : ""));
    }

    [TestMethod]
    public void QuotedPlacesAreNoProvisions()
    {
        var model = Model("标明“必须断电”字样。");
        var inside = model.Text.Content.IndexOf("必须", StringComparison.Ordinal);
        Assert.IsTrue(model.ZoneAt(inside).IsQuoted);
        Assert.IsFalse(model.ZoneAt(inside).IsProvision);
        Assert.IsTrue(model.ZoneAt(inside - 2).IsProvision);
    }

    [TestMethod]
    public void HeadingsAndCaptionsHaveNoSentences()
    {
        var model = Model("应接地。");
        Assert.IsFalse(model.Sentences.Any(sentence => sentence.Zone.Role is TextRole.Heading or TextRole.Caption));
        Assert.AreEqual(TextRole.Heading, model.ZoneAt(0).Role);
        Assert.AreEqual(TextRole.Caption, model.ZoneAt(model.Text.Content.IndexOf("表1 尺寸", StringComparison.Ordinal)).Role);
    }
}
