using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class SpecificationScopeFormTests : RuleTests<SpecificationScopeForm>
{
    [TestMethod]
    public void Guidance() => Verify("""
        [封面]
        名称：客房服务规范
        # 范围
        [|本文件提供了客房服务的指导。|]
        # 服务要求
        客房应整洁。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        客房应整洁。
        """);
}
