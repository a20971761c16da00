using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class NonLegalUnitTests : RuleTests<NonLegalUnit>
{
    [TestMethod]
    public void Units() => Verify("""
        # 技术要求
        含量应不大于[|0.5 ppm|]。
        转速应为[|300 rpm|]。
        热量应为[|100大卡|]。
        管长应为[|5英尺|]。
        """);

    [TestMethod]
    public void Customary() => VerifySilent("""
        # 技术要求
        血压应低于140 mmHg。
        显示屏应不小于5英寸。
        面积应为1 hm²（15亩）。
        应采用2英寸管螺纹。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        转速应不大于1500 rpm。
        """, """
        # 技术要求
        转速应不大于1500 r/min。
        """);

    [TestMethod]
    public void Conversion() => Verify("""
        # 技术要求
        压力应按1 mmHg=0.133 kPa换算。
        压力差为[|1 mmHg|]，约0.133 kPa。
        """);

    [TestMethod]
    public void RateWithoutNumber() => Verify("""
        # 技术要求
        [|每亩|]应施用腐熟有机肥2 000 kg。
        用量为[|每亩|]（667 m²）30 kg。
        """);

    [TestMethod]
    public void RateAsConversion() => VerifySilent("""
        # 技术要求
        每公顷应施用30 000 kg（每亩2 000 kg）。
        亩产应记录。
        """);

    [TestMethod]
    public void BelowTheNameInATable() => Verify("""
        # 技术要求
        限量应符合表1的规定。
        表：限量
        |项目|限量|
        |---|---|
        |总砷{{br}}[|ppm|]|≤10|
        |总镉{{br}}mg/kg|≤1.5|
        """);
}
