using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class PercentToleranceTests : RuleTests<PercentTolerance>
{
    [TestMethod]
    public void NoBrackets() => Verify("""
        # 技术要求
        湿度应为[|65±2%|]。
        湿度应为[|65%±2%|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        湿度应为（65±2）%。
        偏差应为±5%。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        相对湿度应为65%±2%。
        """, """
        # 技术要求
        相对湿度应为（65±2）%。
        """);
}
