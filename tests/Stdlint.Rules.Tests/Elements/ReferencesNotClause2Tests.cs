using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ReferencesNotClause2Tests : RuleTests<ReferencesNotClause2>
{
    [TestMethod]
    public void AfterTerms() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [|# 规范性引用文件|]
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void BehindScopeThatIsNotFirst() => VerifySilent("""
        # 总则
        充电柜应平稳。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void MovesBehindTheScope() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 技术要求
        柜门应能自锁。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);
}
