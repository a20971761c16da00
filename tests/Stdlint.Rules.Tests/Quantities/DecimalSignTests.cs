using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class DecimalSignTests : RuleTests<DecimalSign>
{
    [TestMethod]
    public void FullWidth() => Verify("""
        # 技术要求
        长度应为[|3．5|] m。
        长度应为[|3。5|] m。
        长度应为[|3·5|] mm。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        长度应为3.5 m。
        粘度应为5 N·m。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        长度应为3。5 m。
        """, """
        # 技术要求
        长度应为3.5 m。
        """);
}
