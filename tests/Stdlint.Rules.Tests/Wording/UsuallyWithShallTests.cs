using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class UsuallyWithShallTests : RuleTests<UsuallyWithShall>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        企业[|一般应|]设置检验员。
        转包[|原则上不应|]超过一次。
        设备[|通常应|]接地。
        柜门[|应通常|]保持关闭。
        设备[|一般情况下应|]每年校准。
        仪表[|一般由计量部门应|]每年检定。
        """);

    [TestMethod]
    public void Names() => VerifySilent("""
        # 技术要求
        一般工业固体废物应分类存放。
        一般缺陷应记录。
        一般投诉应在3日内处理。
        符合一般要求，应登记。
        企业一般宜设置检验员。
        一般环境条件下，应每年校准。
        """);
}
