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

    [TestMethod]
    public void TwoWordsBeforeTheValue() => Verify("""
        # 技术要求
        每班[|至少配备不少于|]2名保安员。
        间距[|最低不低于|]5 m。
        每人[|至多不超过|]3次。
        """);

    [TestMethod]
    public void TwoLimits() => VerifySilent("""
        # 技术要求
        至少3名评委的评分应不低于60分。
        至少有一项应不少于5分。
        最低温度应不低于5 ℃。
        最大允许误差应不大于2 mm。
        至少应包括不低于60 ℃的高温试验。
        样品至少放置24 h，数量不少于3个。
        人员应不少于2名。
        温度最高不超过60 ℃。
        间距最小应不小于2 m。
        至少每年检查1次。
        """);

    [TestMethod]
    public void TheFirstWordIsDeleted() => VerifyFix("""
        # 技术要求
        每班应至少配备不少于2名保安员。
        """, """
        # 技术要求
        每班应配备不少于2名保安员。
        """);
}
