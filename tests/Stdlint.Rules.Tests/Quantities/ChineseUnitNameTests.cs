using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class ChineseUnitNameTests : RuleTests<ChineseUnitName>
{
    [TestMethod]
    public void Names() => Verify("""
        # 技术要求
        厚度应为[|5毫米|]。
        应在[|30分钟|]内到达。
        距离应不超过[|10公里|]。
        应静置[|2个小时|]。
        风速应不大于[|5米/秒|]。
        水流速度应为[|3米|]。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        应开通24小时热线。
        应提供7×24小时服务。
        应设24小时值班室。
        应供应3米线。
        升级3次后应克服5克隆问题。
        应在3天内答复。
        应保存5年。
        得分应为5分。
        车辆应为3吨位。
        应设100米跑道。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        板厚应不小于5毫米。
        """, """
        # 技术要求
        板厚应不小于5 mm。
        """);
}
