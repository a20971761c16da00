using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class CannotForShallNotTests : RuleTests<CannotForShallNot>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        服务人员[|不能|]擅自离岗。
        功率[|不能|]超过额定值。
        """);

    [TestMethod]
    public void Inability() => VerifySilent("""
        # 技术要求
        不能满足要求时，应停机。
        无法测量或不能测量时，应注明。
        不能离开岗位的人员应安排轮换。
        设备在断电后不能启动。
        """);
}
