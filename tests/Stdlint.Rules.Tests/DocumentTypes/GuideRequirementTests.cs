using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class GuideRequirementTests : RuleTests<GuideRequirement>
{
    [TestMethod]
    public void Shall() => Verify("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        停车场[|应|]靠近出入口。
        出口[|不应|]少于两个。
        """);

    [TestMethod]
    public void Should() => VerifySilent("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        停车场宜靠近出入口，供应商的响应时间不宜过长。
        """);

    [TestMethod]
    public void NoteAndTitle() => VerifySilent("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 应急
        停车场宜有应急照明。
        注：应急照明的要求见GB 50034。
        """);

    [TestMethod]
    public void ExternalConstraint() => VerifySilent("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        停车场必须按《中华人民共和国消防法》配置消防设施。
        """);

    [TestMethod]
    public void Specification() => VerifySilent("""
        [封面]
        名称：停车场建设规范
        # 范围
        本文件规定了要求。
        # 选址
        停车场应靠近出入口。
        """);

    [TestMethod]
    public void Recommended() => VerifyFix(
        """
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        停车场应靠近出入口。
        出口不应少于两个。
        """,
        """
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        停车场宜靠近出入口。
        出口不宜少于两个。
        """);
}
