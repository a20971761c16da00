using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeVerbMismatchTests : RuleTests<ScopeVerbMismatch>
{
    [TestMethod]
    public void Method() => Verify("""
        # 范围
        本文件[|规定了|]服务质量的测评方法。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void Terms() => Verify("""
        # 范围
        本文件[|规定了|]卓越服务的术语。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void RequirementsDescribed() => Verify("""
        # 范围
        本文件[|描述了|]卓越服务的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void MixedObjects() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求、试验方法和检验规则。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void GuidanceGiven() => VerifySilent("""
        # 范围
        本文件给出了卓越服务的建议。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void SystemMayBeTheProduct() => VerifySilent("""
        # 范围
        本文件规定了智能调控系统。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void EachVerbHasItsObject() => VerifySilent("""
        # 范围
        本文件规定了充电柜的要求，描述了试验方法，界定了术语。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void OtherObjects() => VerifySilent("""
        # 范围
        本文件规定了充电柜的型号和检验规则。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void VerbThatFits() => VerifyFix("""
        # 范围
        本文件规定了服务质量的测评方法。
        本文件适用于卓越服务。
        """, """
        # 范围
        本文件描述了服务质量的测评方法。
        本文件适用于卓越服务。
        """);
}
