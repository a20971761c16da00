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
    public void TitleOfTheCoverLooksLikeThatOfTheForeword() => VerifyFix("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        充电柜应接地。
        # 试验方法
        用目测检查。
        """, """
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本文件由××××协会提出并归口。
        ! 充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        充电柜应接地。
        # 试验方法
        用目测检查。
        """, new() { Encodings = [DraftEncoding.PlainTyped] });
}
