using Stdlint.Core.Semantics;
using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ForewordMissingTests : RuleTests<ForewordMissing>
{
    private static RuleTestOptions Pending { get; } = new() { FollowUp = ["STD1056"] };

    [TestMethod]
    public void DraftWithoutForeword() => Verify("""
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void ForewordBeforeScope() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void TitleWithWideBlanks() => VerifySilent("""
        [前言=前　　　言]
        本文件由××××提出。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ForewordWithAnotherTitleIsNotMissing() => VerifySilent("""
        [前言=序言]
        本文件由××××提出。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void SentencesOfTheForeword() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [前言=前　　言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由（待补充）归口。
        本文件起草单位：（待补充）。
        本文件主要起草人：（待补充）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, Pending);

    [TestMethod]
    public void BeforeTheTitleOfTheBody() => VerifyFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言=前　　言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由（待补充）归口。
        本文件起草单位：（待补充）。
        本文件主要起草人：（待补充）。
        ! 充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, Pending);

    [TestMethod]
    public void BeforeTheIntroduction() => VerifyFix("""
        [引言]
        充电柜用于集中充电。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [前言=前　　言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由（待补充）归口。
        本文件起草单位：（待补充）。
        本文件主要起草人：（待补充）。
        [引言]
        充电柜用于集中充电。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, Pending);

    [TestMethod]
    public void PageInTypedContents() => VerifyNoFix("""
        [目次]
        1 范围 1
        2 技术要求 1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void SentencesBeforeClause1() => VerifyNoFix("""
        ! 本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void SentencesOfAnotherEdition() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });
}
