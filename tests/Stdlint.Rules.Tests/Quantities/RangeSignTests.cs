using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class RangeSignTests : RuleTests<RangeSign>
{
    [TestMethod]
    public void Dash() => Verify("""
        # 技术要求
        湿度应为[|45%-75%|]。
        温度应为[|10 ℃—20 ℃|]。
        时间应为[|2-4 h|]。
        """);

    [TestMethod]
    public void OtherDashes() => VerifySilent("""
        # 技术要求
        温度应为-5 ℃。
        日期应为2019-03-31。
        2019—2021年的数据应保留。
        电话应为010-12345678。
        型号应为M8-30 mm。
        比例应为1-2。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        相对湿度应为45-75%。
        """, """
        # 技术要求
        相对湿度应为45%～75%。
        """);

    [TestMethod]
    public void CountedThings() => Verify("""
        # 办理
        应在[|3-5|]个工作日内完成。
        由[|2-3|]名人员办理，第3-5层除外。
        """);
}
