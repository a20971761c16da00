using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class RangeMultiplierOmittedTests : RuleTests<RangeMultiplierOmitted>
{
    [TestMethod]
    public void Omitted() => Verify("""
        # 技术要求
        寿命应为[|2～5万|]次。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        寿命应为2万～5万次。
        数量应为（3～6）×10{{sup:3}}。
        人数应为0～5万。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        寿命应为2～5万次。
        """, """
        # 技术要求
        寿命应为2万～5万次。
        """);
}
