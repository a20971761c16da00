using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class ToleranceFormTests : RuleTests<ToleranceForm>
{
    [TestMethod]
    public void NoBrackets() => Verify("""
        # 技术要求
        长度应为[|80±2 mm|]。
        温度应为[|23±2 ℃|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        长度应为80 mm±2 mm。
        长度应为（80±2） mm。
        角度应为45°±1°。
        偏差应为±2 mm。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        长度应为80±2 mm。
        """, """
        # 技术要求
        长度应为（80±2） mm。
        """);
}
