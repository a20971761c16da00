using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class PlusMinusSignTests : RuleTests<PlusMinusSign>
{
    [TestMethod]
    public void Typed() => Verify("""
        # 技术要求
        长度应为80 mm[|+/-|]2 mm。
        长度应为80 mm[|士|]2 mm。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        长度应为80 mm±2 mm。
        应有5名护士2名医生。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        长度应为80 mm+/-2 mm。
        """, """
        # 技术要求
        长度应为80 mm±2 mm。
        """);
}
