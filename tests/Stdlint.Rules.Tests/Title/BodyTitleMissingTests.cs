using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class BodyTitleMissingTests : RuleTests<BodyTitleMissing>
{
    [TestMethod]
    public void NothingAboveClause1() => Verify("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void InTwoLines() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        [正文标题] 充电柜{{br}}技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void NoCover() => VerifySilent("""
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void TitleOfTheCover() => VerifyFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        {{empty}}
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        [正文标题] 充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void SeveralElementsInOneLine() => VerifyFix("""
        [封面]
        编号：T/ABC 12.1—2025
        名称：充电柜　第1部分：技术规范
        [前言]
        本文件由××××协会提出并归口。
        {{empty}}
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [封面]
        编号：T/ABC 12.1—2025
        名称：充电柜　第1部分：技术规范
        [前言]
        本文件由××××协会提出并归口。
        [正文标题] 充电柜　第1部分：技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void AboveTheNotice() => VerifyFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        {{empty}}
        警告：充电时柜体可能发热。
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        [正文标题] 充电柜技术规范
        警告：充电时柜体可能发热。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void PageThatBeginsBeforeTheHeading() => VerifyFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        ! {{page}}
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        ! {{page}}
        ! 充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void TitleWithTheStageInBrackets() => VerifyNoFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范（征求意见稿）
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void PageThatBeginsInTheHeading() => VerifyNoFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        # {{page}}范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void BodyBeginsAtALaterClause() => VerifyNoFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        #=3 术语和定义
        本文件没有需要界定的术语和定义。
        """);
}
