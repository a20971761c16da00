using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class ChineseNumeralQuantityTests : RuleTests<ChineseNumeralQuantity>
{
    [TestMethod]
    public void Names() => Verify("""
        # 技术要求
        应浸泡二十[|分钟|]。
        距离应为三[|千米|]。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        第二千米处应设标志。
        几百公里外可免检。
        应有两人值守。
        应铺一米宽的垫。
        """);

    [TestMethod]
    public void NumberAndSymbol() => VerifyFix("""
        # 技术要求
        应浸泡二十分钟，距离应为三千米，质量应不大于两百千克，每三个小时应检查。
        温度应在十五摄氏度以上。
        """, """
        # 技术要求
        应浸泡20 min，距离应为3 km，质量应不大于200 kg，每3 h应检查。
        温度应在15 ℃以上。
        """);

    [TestMethod]
    public void Inexact() => VerifyNoFix("""
        # 技术要求
        应浸泡三五分钟。
        """);

    [TestMethod]
    public void TwoUnits() => VerifyNoFix("""
        # 技术要求
        应浸泡一小时三十分钟。
        """);

    [TestMethod]
    public void RangeInWords() => VerifyNoFix("""
        # 技术要求
        应浸泡十至十五分钟。
        应占百分之三十毫米。
        """);
}
