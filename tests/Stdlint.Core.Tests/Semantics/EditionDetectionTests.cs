using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class EditionDetectionTests
{
    private const string Basis2020 = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。";
    private const string Basis2009 = "本标准按照GB/T 1.1—2009给出的规则起草。";
    private const string Lead2020 = "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。";
    private const string Lead2009 = "下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。";
    private const string Lead1993 = "下列标准所包含的条文，通过在本标准中引用而构成为本标准的条文。";

    private static DraftModel Draft(string foreword, string scope, string leadIn, string annex = "") => ModelOf.Draft($"""
        前言
        {foreword}
        1 范围
        {scope}
        2 规范性引用文件
        {leadIn}
        GB/T 1 甲
        3 要求
        应合格。
        {annex}
        """);

    [TestMethod]
    [DataRow(Basis2020, "本文件规定了要求。", Lead2020, DraftEdition.Edition2020, "drafting-basis references-lead-in self-reference")]
    [DataRow(Basis2009, "本标准规定了要求。", Lead2009, DraftEdition.Edition2009, "drafting-basis references-lead-in self-reference")]
    [DataRow("本标准由甲提出。", "本标准规定了要求。", Lead2009, DraftEdition.Edition2009, "references-lead-in self-reference")]
    [DataRow("本标准由甲提出。", "本标准规定了要求。", Lead1993, DraftEdition.Edition1993, "references-lead-in self-reference")]
    [DataRow("本标准由甲提出。", "本标准规定了要求。", "引用下列标准。", DraftEdition.Edition2009, "self-reference")]
    [DataRow("由甲提出。", "规定了要求。", "引用下列标准。", DraftEdition.Edition2020, "")]
    [DataRow("本标准按照GB/T 1.1—2020给出的规则起草。", "本标准规定了要求。", Lead2009, DraftEdition.Edition2020, "drafting-basis")]
    [DataRow("本标准按照GB/T 1.1-2009的规定起草。", "本标准规定了要求。", Lead2009, DraftEdition.Edition2009, "drafting-basis references-lead-in self-reference")]
    [DataRow("本标准参考GB/T20001.1-2024给出的规则起草。", "本标准规定了要求。", "引用下列标准。", DraftEdition.Edition2020, "drafting-basis")]
    public void StrongestSignalDecides(string foreword, string scope, string leadIn, DraftEdition expected, string because)
    {
        var edition = Draft(foreword, scope, leadIn).Edition;
        Assert.AreEqual(expected, edition.Value);
        Assert.AreEqual(because, string.Join(' ', edition.Because.Select(signal => signal.Signal)));
    }

    [TestMethod]
    [DataRow("（资料性）", DraftEdition.Edition2020, "references-lead-in self-reference annex-status")]
    [DataRow("（资料性附录）", DraftEdition.Edition2009, "drafting-basis annex-status")]
    [DataRow("", DraftEdition.Edition2009, "drafting-basis")]
    public void SentenceLeftFromTheFormerVersionIsOutvoted(string status, DraftEdition expected, string because)
    {
        var edition = Draft("本文件按照GB/T 1.1—2009给出的规则起草。", "本文件规定了要求。本文件适用于甲。", Lead2020, status.Length == 0 ? "" : $"""
            附录A
            {status}
            方法
            内容。
            """).Edition;

        Assert.AreEqual(expected, edition.Value);
        Assert.AreEqual(because, string.Join(' ', edition.Because.Select(signal => signal.Signal)));
    }

    [TestMethod]
    public void WordsOfBothEditionsDoNotSaveALeftSentence()
    {
        var edition = Draft("本标准按照GB/T 1.1—2009给出的规则起草。请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。", "本文件规定了要求。本文件适用于甲。", Lead2020, """
            4 术语和定义
            下列术语和定义适用于本文件。
            4.1 甲 first
            乙的一种。
            附录A（资料性）甲
            乙。
            """).Edition;
        Assert.AreEqual(DraftEdition.Edition2020, edition.Value);
    }

    [TestMethod]
    public void DraftingSentenceAndLeadInLeftFromTheFormerVersionAreOutvoted()
    {
        var edition = Draft("本文件按照GB/T 1.1—2009给出的规则起草。请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。", "本文件规定了要求。本文件适用于甲。", Lead2009, """
            附录A（资料性）甲
            乙。
            """).Edition;
        Assert.AreEqual(DraftEdition.Edition2020, edition.Value);
        Assert.DoesNotContain("drafting-basis", string.Join(' ', edition.Because.Select(static signal => signal.Signal)));
    }

    [TestMethod]
    public void WordsThatDoNotFitAreConflicts()
    {
        var model = Draft(Basis2020, "本标准规定了要求。本标准适用于甲。本标准不适用于乙。", Lead2009, """
            附录A
            （规范性附录）
            方法
            内容。
            """);
        Assert.AreEqual("references-lead-in self-reference annex-status", string.Join(' ', model.EditionConflicts.Select(conflict => conflict.Signal)));
    }

    [TestMethod]
    public void SoundDraftHasNoConflict() => Assert.IsEmpty(Draft(Basis2009, "本标准规定了要求。", Lead2009, """
        附录A
        （资料性附录）
        方法
        内容。
        """).EditionConflicts);

    [TestMethod]
    public void OptionOverrulesTheDraft()
    {
        var model = ModelOf.Draft("1 范围\n本文件规定了要求。", new DraftModelOptions { Edition = DraftEdition.Edition2009 });
        Assert.AreEqual(DraftEdition.Edition2009, model.Edition.Value);
        Assert.AreEqual("option", model.Edition.Because[0].Signal);
    }

    [TestMethod]
    public void JudgedByANewerEditionItKeepsItsOwn()
    {
        var model = ModelOf.Draft($"前言\n{Basis2009}\n1 范围\n本标准规定了要求。\n2 规范性引用文件\n{Lead2009}\nGB/T 1 甲\n3 要求\n应合格。", new DraftModelOptions { Edition = DraftEdition.Edition2020 });
        Assert.AreEqual(DraftEdition.Edition2020, model.Edition.Value);
        Assert.AreEqual(DraftEdition.Edition2009, model.OwnEdition.Value);
        Assert.IsEmpty(model.EditionConflicts);
    }

    [TestMethod]
    [DataRow("2018-05-01发布", "2018-11-01实施", DraftEdition.Edition2009)]
    [DataRow("2020-11-19发布", "2021-06-01实施", DraftEdition.Edition2020)]
    [DataRow("2005-11-19发布", "2006-06-01实施", DraftEdition.Edition2000)]
    public void DateDecidesWhereNothingElseTells(string publication, string implementation, DraftEdition expected) =>
        Assert.AreEqual(expected, Cover(publication, implementation).Edition.Value);

    private static DraftModel Cover(string publication, string implementation, string stage = "") => ModelOf.Draft($$"""
        ICS 03.080.01
        中华人民共和国国家标准
        GB/T 12345—××××
        {b;c;size 52} 充电柜　通用规范
        {{stage}}
        {{publication}}→{{implementation}}
        前言
        由甲提出。
        1 范围
        规定了要求。
        """);

    [TestMethod]
    [DataRow("（征求意见稿）", DraftStage.Comments)]
    [DataRow("（工作组讨论稿）", DraftStage.Draft)]
    [DataRow("送 审 稿", DraftStage.Review)]
    [DataRow("（送审讨论稿）", DraftStage.Review)]
    [DataRow("（报批稿）", DraftStage.Approval)]
    [DataRow("（草案版次选择）", DraftStage.Unstated)]
    [DataRow("", DraftStage.Unstated)]
    public void StageOnTheCover(string stage, DraftStage expected) =>
        Assert.AreEqual(expected, Cover("××××-××-××发布", "××××-××-××实施", stage).Stage.Value);

    [TestMethod]
    public void KindIsThatOfTheNumber() => Assert.AreEqual(DraftKind.NationalRecommended, Cover("", "").Kind.Value);
}
