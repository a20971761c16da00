using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class AngleUnitGapTests : RuleTests<AngleUnitGap>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 技术要求
        倾角应为[|30 °|]。
        """);

    [TestMethod]
    public void Tight() => VerifySilent("""
        # 技术要求
        倾角应为30°15′。
        温度应为30 °C。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        倾角应为30 °，允许45 °。
        """, """
        # 技术要求
        倾角应为30°，允许45°。
        """);
}
