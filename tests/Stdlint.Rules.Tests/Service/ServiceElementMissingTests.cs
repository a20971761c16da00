using Stdlint.Rules.Service;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Service;

[TestClass]
public sealed class ServiceElementMissingTests : RuleTests<ServiceElementMissing>
{
    [TestMethod]
    public void InTheFirstSentence() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 原则
        服务人员应着装整洁。
        """);
}
