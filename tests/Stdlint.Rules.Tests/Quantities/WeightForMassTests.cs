using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class WeightForMassTests : RuleTests<WeightForMass>
{
    [TestMethod]
    public void BeforeAValue() => Verify("""
        # 技术要求
        整机[|重量|]应不大于5 kg。
        """);

    [TestMethod]
    public void Others() => VerifySilent("""
        # 技术要求
        重量级应登记。
        整机质量应不大于5 kg。
        重量应登记。
        重力重量应为5 N。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        产品重量应为5 kg。
        """, """
        # 技术要求
        产品质量应为5 kg。
        """);
}
