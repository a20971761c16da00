using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureUnitStatementTests : RuleTests<FigureUnitStatement>
{
    [TestMethod]
    public void Colon() => Verify("""
        # 尺寸
        见图1。
        !right! [|单位：mm|]
        {{picture:外形}}
        图：外形
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 尺寸
        见图1。
        !right! 单位为毫米
        {{picture:外形}}
        图：外形
        """);

    [TestMethod]
    public void Rewritten() => VerifyFix(
        """
        # 尺寸
        见图1。
        !right! （单位：mm）
        {{picture:外形}}
        图：外形
        """,
        """
        # 尺寸
        见图1。
        !right! 单位为毫米
        {{picture:外形}}
        图：外形
        """);
}
