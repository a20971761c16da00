using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class SubscriptNotSetTests : RuleTests<SubscriptNotSet>
{
    [TestMethod]
    public void Formula() => Verify("""
        [|CO2|]的含量应记录。
        """);

    [TestMethod]
    public void SubscriptsModelsAndLongerWords() => VerifySilent("""
        # 技术要求
        CO{{sub:2}}的含量应记录，型号为SO2-100和XCO2A。
        """);

    [TestMethod]
    public void FiguresAreLowered() => VerifyFix("""
        # 技术要求
        CO2和H2SO4的含量应记录，PM2.5、NOx和CODCr应每日测量，型号为SO2-100。
        """, """
        # 技术要求
        CO{{sub:2}}和H{{sub:2}}SO{{sub:4}}的含量应记录，PM{{sub:2.5}}、NO{{sub:x}}和COD{{sub:Cr}}应每日测量，型号为SO2-100。
        """);
}
