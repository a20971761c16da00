using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class NeedForShallTests : RuleTests<NeedForShall>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        服务提供方[|需|]建立投诉制度。
        设备[|需要|]按规定维护。
        """);

    [TestMethod]
    public void ConditionsAndAttributes() => VerifySilent("""
        # 技术要求
        如需进行校准，应记录结果。
        需采用其他方法时，应说明。
        需进行维护的设备见表1。
        根据需要对设备进行调整。
        所需按清单准备。
        需求由用户提出。
        应识别需按规定维护的设备。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        服务提供方需配备专职人员。
        """, """
        # 技术要求
        服务提供方应配备专职人员。
        """);
}
