using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class ForbidForShallNotTests : RuleTests<ForbidForShallNot>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        作业区内[|严禁|]吸烟。
        [|禁止|]将充电柜放在安全出口。
        [|严禁|]MAS直接控制设备。
        [|严格禁止|]带电作业。
        """);

    [TestMethod]
    public void SignsAndNames() => VerifySilent("""
        # 技术要求
        入口处应设置禁止吸烟标志。
        应悬挂禁止标志和禁止令。
        应张贴禁止非工作人员入内的警示牌。
        门口应标明“禁止烟火”。
        """);

    [TestMethod]
    public void Attributes() => VerifySilent("""
        # 技术要求
        不应使用国家明令禁止使用的材料。
        物料中不应含有禁止使用的物质。
        禁止和限制使用的物质见附录A。
        应列出禁止行为。
        系统应提供允许或禁止访问的设置。
        """);

    [TestMethod]
    public void CellOfASign() => VerifySilent("""
        # 技术要求
        安全标志见表1。
        表：安全标志
        |编号|名称|
        |---|---|
        |1|禁止吸烟|
        |2|禁止烟火|
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        作业区内严禁吸烟。
        """, """
        # 技术要求
        作业区内不应吸烟。
        """);
}
