using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class CoverMissingTests : RuleTests<CoverMissing>
{
    [TestMethod]
    public void BeginsWithForeword() => Assert.HasCount(1, Diagnostics("[前言]\n本文件由××××协会提出并归口。\n# 范围\n本文件规定了充电柜的技术要求。"));

    [TestMethod]
    public void PictureInsteadOfCover() => VerifySilent("""
        {{picture:封面}}
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void CoverInAnyForm() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
