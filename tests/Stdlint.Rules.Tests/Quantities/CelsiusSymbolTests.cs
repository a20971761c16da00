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
}
