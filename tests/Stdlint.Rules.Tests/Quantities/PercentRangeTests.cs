using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class PercentRangeTests : RuleTests<PercentRange>
{
    [TestMethod]
    public void OneSign() => Verify("""
        # 技术要求
        湿度应为[|63～67%|]。
        湿度应为[|63-67%|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        湿度应为63%～67%。
        湿度应为（63～67）%。
        应为5%～10%。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        相对湿度应为63~67%。
        """, """
        # 技术要求
        相对湿度应为63%～67%。
        """);
}
