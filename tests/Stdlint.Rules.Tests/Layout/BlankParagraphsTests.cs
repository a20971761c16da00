using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class BlankParagraphsTests : RuleTests<BlankParagraphs>
{
    [TestMethod]
    public void Two() => Verify("""
        # 技术要求
        充电柜应可靠接地。
        [|{{empty}}
        {{empty}}|]
        柜门应灵活。
        """);

    [TestMethod]
    public void One() => VerifySilent("""
        # 技术要求
        充电柜应可靠接地。
        {{empty}}
        柜门应灵活。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        充电柜应可靠接地。
        {{empty}}
        {{empty}}
        柜门应灵活。
        """, """
        # 技术要求
        充电柜应可靠接地。
        柜门应灵活。
        """);
}
