using Stdlint.Rules.Service;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Service;

[TestClass]
public sealed class ServiceRequirementsMissingTests : RuleTests<ServiceRequirementsMissing>
{
    [TestMethod]
    public void Present() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        客房应整洁。
        """);
}
