using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class RedundantLimitWordsTests : RuleTests<RedundantLimitWords>
{
    [TestMethod]
    public void Values() => Verify("""
        # 技术要求
        有效率应[|不低于95%以上|]。
        时间应[|不超过30 min以内|]。
        距离[|约5 m左右|]。
        从业[|超过3年以上|]的人员应复训。
        人员应[|不低于大专以上|]学历。
        插座应[|高于地面30 cm以上|]。
        """);

    [TestMethod]
    public void OneLimit() => VerifySilent("""
        # 技术要求
        有效率应不低于95%。
        30 min以内应到达。
        人员应不少于3名，以上人员应持证。
        距离约定为5 m，左右各留1 m。
        至少由一名技师以上人员操作。
        数值应大于5 mm且小于10 mm。
        温度应低于25 ℃，湿度应在60%以下。
        应不低于表1中3级的以下要求。
        长度应大于5 m、宽度2 m以上。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        有效率应不低于95%以上。
        """, """
        # 技术要求
        有效率应不低于95%。
        """);
}
