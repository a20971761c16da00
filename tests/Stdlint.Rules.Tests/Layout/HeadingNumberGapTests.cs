using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class HeadingNumberGapTests : RuleTests<HeadingNumberGap>
{
    [TestMethod]
    public void HalfWidthBlank() => Verify("""
        # 技术要求
        充电柜应可靠接地。
        !heading 1! 2[| |]试验方法
        应目视检查。
        """, new RuleTestOptions { Encodings = [DraftEncoding.HeadingTyped] });

    [TestMethod]
    public void NoBlank() => Verify("""
        # 技术要求
        充电柜应可靠接地。
        !heading 1! [|2|]试验方法
        应目视检查。
        """, new RuleTestOptions { Encodings = [DraftEncoding.HeadingTyped] });

    [TestMethod]
    public void IdeographicBlank() => VerifySilent("""
        # 技术要求
        ## 外观
        柜体应平整。
        ##. 柜门应灵活。
        """, new RuleTestOptions { Encodings = [DraftEncoding.HeadingTyped] });

    [TestMethod]
    public void TemplateNumbers() => VerifySilent("""
        # 技术要求
        ## 外观
        柜体应平整。
        ## 尺寸
        柜门应灵活。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        充电柜应可靠接地。
        !heading 1! 2 试验方法
        应目视检查。
        !heading 1! 3  检验规则
        应逐件检验。
        """, """
        # 技术要求
        充电柜应可靠接地。
        !heading 1! 2　试验方法
        应目视检查。
        !heading 1! 3　检验规则
        应逐件检验。
        """, new RuleTestOptions { Encodings = [DraftEncoding.HeadingTyped] });
}
