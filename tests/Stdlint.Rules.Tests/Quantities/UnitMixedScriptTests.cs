using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class UnitMixedScriptTests : RuleTests<UnitMixedScript>
{
    [TestMethod]
    public void Mixed() => Verify("""
        # 技术要求
        风速应不大于3 [|米/s|]。
        速度应为5 [|km/小时|]。
        """);

    [TestMethod]
    public void Counted() => VerifySilent("""
        # 技术要求
        价格应为3 元/m²。
        频次应为5 次/min。
        速度应为5 km/h。
        """);

    [TestMethod]
    public void Symbols() => VerifyFix("""
        # 技术要求
        风速应不大于3 米/s，车速应为5 km/小时。
        密度应不大于800 kg/立方米，流量应为3立方米/h。
        """, """
        # 技术要求
        风速应不大于3 m/s，车速应为5 km/h。
        密度应不大于800 kg/m³，流量应为3 m³/h。
        """);
}
