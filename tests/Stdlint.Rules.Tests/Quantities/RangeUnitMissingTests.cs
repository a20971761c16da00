using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class RangeUnitMissingTests : RuleTests<RangeUnitMissing>
{
    [TestMethod]
    public void Missing() => Verify("""
        # 技术要求
        温度应为[|0～10 ℃|]。
        厚度应为[|2~3 mm|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        温度应为0 ℃～10 ℃。
        温度应为（0～10） ℃。
        数量应为5～10个。
        湿度应为63%～67%。
        应符合5.1～5.3的规定。
        角度应为0～90°。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        温度应为0～10 ℃。
        """, """
        # 技术要求
        温度应为0 ℃～10 ℃。
        """);
}
