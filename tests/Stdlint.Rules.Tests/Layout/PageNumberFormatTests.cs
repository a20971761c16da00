using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class PageNumberFormatTests : RuleTests<PageNumberFormat>
{
    [TestMethod]
    public void BodyContinues() => Verify("""
        [前言]
        本文件由协会提出。
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        [页脚] {{field: PAGE |1}}
        """);

    [TestMethod]
    public void NoPageNumbers() => VerifySilent("""
        [前言]
        本文件由协会提出。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void OnePageSection() => VerifyNoFix("""
        [前言]
        本文件由协会提出。
        # 范围
        本文件规定了充电柜的技术要求。
        [页脚] {{field: PAGE |1}}
        """);
}
