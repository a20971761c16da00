using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class AnnexMentionTests
{
    private static string Mentions(string line)
    {
        var model = ModelOf.Clause5(line);
        return string.Join(' ', model.AnnexMentions.Where(mention => mention.Inside is null).Select(mention => mention.Letter + (mention.IsExternal ? "^" : "")));
    }

    [TestMethod]
    [DataRow("见附录A。", "A")]
    [DataRow("见附录 A、B。", "A B")]
    [DataRow("见附录Ａ。", "A")]
    [DataRow("测量见A.1。", "A")]
    [DataRow("记录填入表B.1。", "B")]
    [DataRow("按公式(A.1)计算。", "A")]
    [DataRow("见GB/T 1.1—2020附录A。", "A^")]
    [DataRow("见附录C。", "")]
    [DataRow("A级产品。", "")]
    [DataRow("记录见附录 B（资料性）。", "B")]
    public void MentionsOf(string line, string expected) => Assert.AreEqual(expected, Mentions(line));

    [TestMethod]
    public void AnnexMentionsItselfOnlyInside()
    {
        var model = ModelOf.Clause5("无。");
        Assert.IsTrue(model.AnnexMentions.All(mention => mention.Inside is not null));
    }

    [TestMethod]
    public void StatementOfStatusInForewordLeadsNobodyThere()
    {
        var model = ModelOf.Draft("""
            前言
            本标准的附录A为规范性附录。
            本标准由某委员会提出。
            1 范围
            本标准规定了方法。
            附录A
            （规范性附录）
            方法
            内容。
            """);
        Assert.HasCount(1, model.AnnexMentions);
        Assert.IsTrue(model.AnnexMentions[0].DeclaresStatus);
    }

    [TestMethod]
    public void RangeMentionsWhatLiesBetween()
    {
        var model = ModelOf.Draft("""
            1 范围
            本文件规定了方法。
            2 方法
            外观按附录A～附录C检查。
            附录A
            （规范性）
            甲
            内容。
            附录B
            （规范性）
            乙
            内容。
            附录C
            （规范性）
            丙
            内容。
            """);
        Assert.AreEqual("ABC", string.Concat(model.AnnexMentions.Where(mention => mention.Inside is null).Select(mention => mention.Letter)));
        Assert.IsTrue(model.AnnexMentions.Where(mention => mention.Inside is null).All(mention => mention.Use == AnnexUse.Normative));
    }

    [TestMethod]
    [DataRow("检查应按附录A进行。", AnnexUse.Normative)]
    [DataRow("记录应填入附录A的表。", AnnexUse.Normative)]
    [DataRow("应符合4.1的规定（见附录A）。", AnnexUse.Open)]
    [DataRow("柜门（见附录A）自锁。", AnnexUse.Informative)]
    [DataRow("照片见附录A。", AnnexUse.Informative)]
    [DataRow("检查方法见附录A。", AnnexUse.Open)]
    [DataRow("附录A给出了照片。", AnnexUse.Open)]
    [DataRow("检查可按附录A进行。", AnnexUse.Open)]
    [DataRow("检查宜按附录A进行。", AnnexUse.Open)]
    [DataRow("尺寸应符合表A.1的规定。", AnnexUse.Normative)]
    public void UseOfTheAnnex(string line, AnnexUse expected) =>
        Assert.AreEqual(expected, ModelOf.Clause5(line).AnnexMentions.First(mention => mention.Inside is null).Use);
}
