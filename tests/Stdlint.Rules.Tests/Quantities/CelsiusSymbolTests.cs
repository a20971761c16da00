using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class CelsiusSymbolTests : RuleTests<CelsiusSymbol>
{
    [TestMethod]
    public void Forms() => Verify("""
        # 技术要求
        温度应为25 [|°C|]。
        温度应为25 [|ºC|]。
        温度应为25[|度C|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        温度应为25 ℃。
        倾角应为30°。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        温度应为20°C，不高于30 °C。
        """, """
        # 技术要求
        温度应为20 ℃，不高于30 ℃。
        """);
}
