using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class VerificationMissingTests : RuleTests<VerificationMissing>
{
    [TestMethod]
    public void NoMethod() => Verify("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        客房应整洁。
        [|# 服务人员|]
        服务人员应统一着装。
        """);

    [TestMethod]
    public void Evaluation() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        客房应整洁。
        # 服务评价与改进
        按季度进行评价。
        """);

    [TestMethod]
    public void MethodInTheRequirement() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        客房噪声按GB/T 3222.1测量，不应大于45 dB。
        # 服务人员
        服务人员应统一着装。
        """);

    [TestMethod]
    public void AnnexWithMethod() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        客房应符合附录A。
        #A（规范性）检查方法
        目测。
        """);

    [TestMethod]
    public void Guide() => VerifySilent("""
        [封面]
        名称：客房服务指南
        # 范围
        本文件规定了要求。
        # 服务
        客房宜整洁。
        # 服务人员
        服务人员宜统一着装。
        """);
}
