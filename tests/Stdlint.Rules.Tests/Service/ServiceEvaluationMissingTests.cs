using Stdlint.Rules.Service;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Service;

[TestClass]
public sealed class ServiceEvaluationMissingTests : RuleTests<ServiceEvaluationMissing>
{
    [TestMethod]
    public void CitedElsewhere() => VerifySilent("""
        [封面]
        编号：T/ABC 1—2025
        名称：客房服务规范
        # 范围
        本文件规定了客房服务的要求。
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。
        GB/T 36733 服务质量评价通则
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务提供
        客房应整洁。
        """);
}
