using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class AnnexHeadLayoutTests : RuleTests<AnnexHeadLayout>
{
    [TestMethod]
    public void OneLineAtTheLeft() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求，见附录A。
        !left! [|附录A（资料性）评分表|]
        评分表由检查人填写。
        """);

    [TestMethod]
    public void ThreeLines() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求，见附录A。
        #A（资料性）评分表
        评分表由检查人填写。
        """);

    [TestMethod]
    public void EachOnALineOfItsOwn() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求，见附录A。
        !left! 附录A（资料性）　评分表
        评分表由检查人填写。
        """, """
        # 范围
        本文件规定了充电柜的技术要求，见附录A。
        !left! 附录A{{br}}（资料性）{{br}}评分表
        评分表由检查人填写。
        """);
}
