using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class PercentGapTests : RuleTests<PercentGap>
{
    [TestMethod]
    public void Minority() => Verify("""
        # 技术要求
        含量应为65%，水分应为5%。
        灰分应为[|3 %|]。
        """);

    [TestMethod]
    public void Uniform() => VerifySilent("""
        # 技术要求
        含量应为65 %。
        水分应为5 %。
        """);

    [TestMethod]
    public void GapsOfTheMinorityGo() => VerifyFix("""
        # 技术要求
        含量应为65%，合格率应为98%，损耗率应为3 %。
        """, """
        # 技术要求
        含量应为65%，合格率应为98%，损耗率应为3%。
        """);

    [TestMethod]
    public void WhichFormIsRightIsLeftToThePersonWhereGapsPrevail() => VerifyNoFix("""
        # 技术要求
        含量应为65 %，合格率应为98 %，损耗率应为3%。
        """);
}
