using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class HeadingSpacingTests : RuleTests<HeadingSpacing>
{
    [TestMethod]
    public void None() => Verify("""
        # 技术要求
        充电柜应可靠接地。
        !heading 1! [|2　试验方法|]
        应目视检查。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void LineAndHalfLine() => VerifySilent("""
        # 技术要求
        ## 外观
        柜体应平整。
        ## 尺寸
        柜门应灵活。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void SpaceIsSet() => VerifyFix("""
        # 技术要求
        充电柜应可靠接地。
        !heading 1! 2　试验方法
        应目视检查。
        """, """
        # 技术要求
        充电柜应可靠接地。
        !heading 1! 2　试验方法
        应目视检查。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
