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
    public void InAListBehindALeadIn() => Verify("""
        # 人员要求
        陪诊员应：
        a) [|具有足够|]的经验；
        b) 持有健康证明。
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

    [TestMethod]
    public void Extents() => Verify("""
        # 技术要求
        围布[|应无明显|]的跳线。
        缝线[|应基本平直|]。
        表面[|不应有明显|]的划痕。
        """);

    [TestMethod]
    public void OtherExtents() => VerifySilent("""
        # 技术要求
        标志应明显。
        应设明显的标志。
        应符合基本要求。
        应记录基本信息。
        不应明显标注价格。
        """);
}
