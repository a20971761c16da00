using Stdlint.Rules.Service;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Service;

[TestClass]
public sealed class ServiceRequirementUnverifiableTests : RuleTests<ServiceRequirementUnverifiable>
{
    [TestMethod]
    public void WithValue() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务人员应及时响应，时间不超过10 min。
        及时率应不低于98%。
        """);

    [TestMethod]
    public void VerificationElsewhere() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务人员应及时响应宾客的请求。
        # 评价方法
        方法从略。
        """);

    [TestMethod]
    public void ListFollows() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 服务要求
        服务人员应及时完成：
        a) 登记；
        b) 结算。
        """);
}
