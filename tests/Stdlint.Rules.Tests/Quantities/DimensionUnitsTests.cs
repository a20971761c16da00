using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class DimensionUnitsTests : RuleTests<DimensionUnits>
{
    [TestMethod]
    public void OneUnit() => Verify("""
        # 技术要求
        尺寸应为[|80×25×50 mm|]。
        尺寸应为[|60×40 cm|]。
        """);

    [TestMethod]
    public void Others() => VerifySilent("""
        # 技术要求
        尺寸应为80 mm×25 mm×50 mm。
        压力应为3×10{{sup:5}} Pa。
        接力应为4×100 m。
        像素应为1920×1080。
        放大应为5×。
        电缆应为3×2.5 mm²。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        试样尺寸应为80×25×50 mm。
        """, """
        # 技术要求
        试样尺寸应为80 mm×25 mm×50 mm。
        """);
}
