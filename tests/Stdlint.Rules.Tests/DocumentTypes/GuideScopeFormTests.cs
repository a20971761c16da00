using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class GuideScopeFormTests : RuleTests<GuideScopeForm>
{
    [TestMethod]
    public void Requirements() => Verify("""
        [封面]
        名称：停车场建设指南
        # 范围
        [|本文件规定了停车场建设的要求。|]
        # 选址
        宜靠近出入口。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        宜靠近出入口。
        """);

    [TestMethod]
    public void GuidanceForRequirements() => VerifyFix("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件规定了停车场建设的要求。
        # 选址
        宜靠近出入口。
        """, """
        [封面]
        名称：停车场建设指南
        # 范围
        本文件提供了停车场建设的指导。
        # 选址
        宜靠近出入口。
        """);

    [TestMethod]
    public void SaysMore() => VerifyNoFix("""
        [封面]
        名称：停车场建设指南
        # 范围
        本文件规定了停车场的选址，以及建设的要求。
        # 选址
        宜靠近出入口。
        """);
}
