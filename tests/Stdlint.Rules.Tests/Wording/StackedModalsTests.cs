using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class StackedModalsTests : RuleTests<StackedModals>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        设备[|应必须|]接地。
        数值[|应不得|]大于5。
        人员[|必须应|]培训。
        设备[|应须|]接地。
        [|宜应|]登记。
        [|应应|]登记。
        设备[|应需|]定期检查。
        """);

    [TestMethod]
    public void Words() => VerifySilent("""
        # 技术要求
        设备应可靠接地。
        数据应可追溯。
        小区应宜居。
        化学反应应在通风橱内进行。
        系统响应应及时。
        相应应急预案见附录A。
        系统应能自锁。
        断电时应不能开启。
        系统应允许用户设置。
        柜门必须能够自锁。
        系统应满足应用需求。
        应急需求应满足。
        应得到批准。
        应按要求登记。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        设备应必须接地。
        """, """
        # 技术要求
        设备应接地。
        """);
}
