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
}
