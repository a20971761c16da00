using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class UnitGapTests : RuleTests<UnitGap>
{
    [TestMethod]
    public void NoGap() => Verify("""
        # 技术要求
        厚度应不小于[|5mm|]。
        电压应为[|220V|]。
        温度应为[|25℃|]。
        转速应为[|300r/min|]。
        含量应不大于[|0.5mg/kg|]。
        """);

    [TestMethod]
    public void InACell() => Verify("""
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |厚度|[|5mm|]|
        """);

    [TestMethod]
    public void Names() => VerifySilent("""
        # 技术要求
        应支持5G网络。
        景区应达到5A级。
        应采用3D打印。
        螺栓应为M8。
        应采用4K超高清。
        纸张应为A4。
        管道应为DN50。
        防护等级应为IP65。
        应通过3C认证。
        应推行5S管理。
        型号应为GB-5mm。
        """);

    [TestMethod]
    public void Gap() => VerifySilent("""
        # 技术要求
        厚度应为5 mm，倾角应为30°，含量应为5%。
        时间应为5小时。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        厚度应为5mm，宽度应为8mm。
        """, """
        # 技术要求
        厚度应为5 mm，宽度应为8 mm。
        """);
}
