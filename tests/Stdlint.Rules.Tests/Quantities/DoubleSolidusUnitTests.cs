using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class DoubleSolidusUnitTests : RuleTests<DoubleSolidusUnit>
{
    [TestMethod]
    public void Two() => Verify("""
        # 技术要求
        剂量应为5 [|mg/kg/d|]。
        """);

    [TestMethod]
    public void One() => VerifySilent("""
        # 技术要求
        剂量应为5 mg/(kg·d)。
        日期应为2020/3/5。
        含量应为5 mg/kg。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        剂量应为5 mg/kg/d。
        """, """
        # 技术要求
        剂量应为5 mg/(kg·d)。
        """);
}
