using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class PageSizeTests : RuleTests<PageSize>
{
    [TestMethod]
    public void Letter() => Verify("""
        [页面] 12240×15840
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void Landscape() => VerifySilent("""
        [页面] 16838×11906
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void NearlyA4() => VerifySilent("""
        [页面] 11900×16840
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void LetterBecomesA4() => VerifyFix("""
        [页面] 12240×15840
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void LandscapeStaysLandscape() => VerifyFix("""
        [页面] 15840×12240
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [页面] 16838×11906
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
