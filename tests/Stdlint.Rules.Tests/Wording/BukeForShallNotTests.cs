using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class BukeForShallNotTests : RuleTests<BukeForShallNot>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        样品[|不可|]与皮肤接触。
        充电时[|不可|]打开柜门。
        [|不可|]超过额定电压。
        承受30 N的静载荷并保持1 min，[|不可|]断裂和脱落。
        """);

    [TestMethod]
    public void Properties() => VerifySilent("""
        # 技术要求
        过程不可逆时应先备份。
        应采用不可燃材料。
        应设不可回收物桶。
        标签必不可少。
        因不可抗力停运时应公告。
        日志应不可篡改。
        不可预见的费用应说明。
        两者缺一不可。
        """);

    [TestMethod]
    public void Attributes() => VerifySilent("""
        # 技术要求
        应列出不可使用的材料。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        样品不可与皮肤接触。
        """, """
        # 技术要求
        样品不应与皮肤接触。
        """);

    [TestMethod]
    public void Handling() => Verify("""
        # 运输
        运输过程中[|不可|]抛掷、重压和雨淋。
        """);
}
