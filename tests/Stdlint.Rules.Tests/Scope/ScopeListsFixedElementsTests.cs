using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeListsFixedElementsTests : RuleTests<ScopeListsFixedElements>
{
    [TestMethod]
    public void Terms() => Verify("""
        # 范围
        本文件规定了充电柜的[|术语和定义|]、技术要求和试验方法。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void TermsDefined() => VerifySilent("""
        # 范围
        本文件界定了充电柜的术语和定义，规定了技术要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void TermsStandard() => VerifySilent("""
        [封面]
        名称：充电柜　术语
        # 范围
        本文件规定了充电柜的术语和定义。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void Content() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void FirstItem() => VerifyFix("""
        # 范围
        本文件规定了充电柜的术语和定义、技术要求和试验方法。
        本文件适用于室内使用的充电柜。
        """, """
        # 范围
        本文件规定了充电柜的技术要求和试验方法。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void LastItem() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求、检验规则和术语和定义。
        本文件适用于室内使用的充电柜。
        """, """
        # 范围
        本文件规定了充电柜的技术要求和检验规则。
        本文件适用于室内使用的充电柜。
        """);
}
