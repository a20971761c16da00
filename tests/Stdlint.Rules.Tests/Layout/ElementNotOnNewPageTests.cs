using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class ElementNotOnNewPageTests : RuleTests<ElementNotOnNewPage>
{
    [TestMethod]
    public void RunOn() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        !center,bold! [|参考文献|]
        [1] GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void PageBreakBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。{{page}}
        !center,bold! 参考文献
        [1] GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void StylesThatStartAPage() => VerifySilent("""
        [前言]
        本文件由协会提出。
        # 范围
        本文件规定了充电柜的技术要求，见附录A。
        #A（资料性）评分表
        评分表由检查人填写。
        [参考文献]
        [1] GB/T 191　包装储运图示标志
        """);

    [TestMethod]
    public void HeadingStartsAPage() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        !center! 参考文献
        [1] GB/T 191　包装储运图示标志
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        !center! 参考文献
        [1] GB/T 191　包装储运图示标志
        """, new RuleTestOptions { Encodings = RuleTestOptions.TypedEncodings });
}
