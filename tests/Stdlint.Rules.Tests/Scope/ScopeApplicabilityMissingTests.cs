using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeApplicabilityMissingTests : RuleTests<ScopeApplicabilityMissing>
{
    [TestMethod]
    public void OnlySubject() => Verify("""
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void NotApplicable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件不适用于移动式充电柜。
        """);

    [TestMethod]
    public void OneSentence() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求，适用于室内使用的充电柜。
        """);
}
