using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class IndentBySpacesTests : RuleTests<IndentBySpaces>
{
    [TestMethod]
    public void IdeographicBlanks() => Verify("""
        # 技术要求
        [|　　|]充电柜应可靠接地。
        """);

    [TestMethod]
    public void OneHalfWidthBlank() => VerifySilent("""
        # 技术要求
        充电柜应可靠接地。
        !center! 　　柜　门
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        　　充电柜应可靠接地。
        """, """
        # 技术要求
        充电柜应可靠接地。
        """);
}
