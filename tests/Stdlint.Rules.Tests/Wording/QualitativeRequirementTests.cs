using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class QualitativeRequirementTests : RuleTests<QualitativeRequirement>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        箱体[|应足够|]坚固。
        通道[|应有足够|]的宽度。
        流程[|应较为|]便捷。
        密封件[|应具有适当|]的强度。
        制度[|应相对|]完善。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        应比较两次测量的结果。
        位置应相对于基准确定。
        响应较快的设备见表1。
        数值应较大于标称值的一半。
        应具有良好的密封。
        供应足够时可停机。
        """);
}
