using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class ForewordStatementTests
{
    private static ForewordTopic[] Topics(string lines) =>
        [.. ModelOf.Draft("前言\n" + lines + "\n1 范围\n本文件规定了要求。\n本文件适用于充电柜。").ForewordStatements.Select(statement => statement.Topic)];

    [TestMethod]
    [DataRow("本文件按照GB/T 1.1—2020给出的规则起草。", ForewordTopic.DraftingBasis)]
    [DataRow("本文件是GB/T 11111《血液冷链》的第2部分。", ForewordTopic.Series)]
    [DataRow("GB/T 11111拟由两个部分构成。", ForewordTopic.Series)]
    [DataRow("本文件代替GB/T 1111—2009《充电柜》。", ForewordTopic.Replacement)]
    [DataRow("与GB/T 1111—2009相比，主要技术变化如下。", ForewordTopic.Replacement)]
    [DataRow("本文件自实施之日起代替GB/T 1111—2009。", ForewordTopic.Replacement)]
    [DataRow("本文件用锂电池代替铅酸电池。", ForewordTopic.Other)]
    [DataRow("本文件等同采用ISO 13009:2015。", ForewordTopic.Adoption)]
    [DataRow("请注意本文件的某些内容可能涉及专利。", ForewordTopic.Patent)]
    [DataRow("本文件的附录A为规范性附录。", ForewordTopic.AnnexNature)]
    [DataRow("本文件由××××提出。", ForewordTopic.Proposer)]
    [DataRow("本文件由××××提出并归口。", ForewordTopic.ResponsibleBody)]
    [DataRow("本文件由××××负责解释。", ForewordTopic.OtherBody)]
    [DataRow("本文件提出了充电柜的要求，由制造商执行。", ForewordTopic.Other)]
    [DataRow("本文件起草单位：××××。", ForewordTopic.DraftingOrganizations)]
    [DataRow("本文件由××××负责起草。", ForewordTopic.DraftingOrganizations)]
    [DataRow("本文件主要起草人：×××。", ForewordTopic.Drafters)]
    [DataRow("本文件为首次发布。", ForewordTopic.History)]
    [DataRow("本文件及其所代替文件的历次版本发布情况为：", ForewordTopic.History)]
    [DataRow("充电柜的使用日益广泛。", ForewordTopic.Other)]
    public void TopicOf(string sentence, ForewordTopic expected) => Assert.AreEqual(expected, Topics(sentence).Single());

    [TestMethod]
    public void NeighbouringSentencesOnOneTopicAreOneStatement() => CollectionAssert.AreEqual(
        new[] { ForewordTopic.Patent, ForewordTopic.ResponsibleBody },
        Topics("请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。\n本文件由××××提出并归口。"));

    [TestMethod]
    public void ItemsBelongToTheStatementThatLeadsThemIn()
    {
        var model = ModelOf.Draft("前言\n本文件代替GB/T 1111—2009《充电柜》，主要技术变化如下：\na）增加了要求（见第1章）；\nb）删除了术语。\n1 范围\n本文件规定了要求。\n本文件适用于充电柜。");
        Assert.AreEqual(2, model.ForewordStatements.Single().Items!.Items.Length);
    }

    [TestMethod]
    [DataRow("本文件规定了要求。", 3)]
    [DataRow("GB/T 1111的本部分规定了要求。", 13)]
    [DataRow("充电柜按本文件检验。", -1)]
    public void EndOfOwnName(string sentence, int expected)
    {
        var model = ModelOf.Draft("1 范围\n" + sentence + "\n本文件适用于充电柜。");
        var span = model.Sentences[0].Span;
        var end = model.EndOfOwnName(span);
        Assert.AreEqual(expected, end < 0 ? -1 : end - span.Start);
    }
}
