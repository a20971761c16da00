using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeProvisionTests : RuleTests<ScopeProvision>
{
    [TestMethod]
    public void Requirement() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于充电柜，柜体[|应|]接地。
        """);

    [TestMethod]
    public void WordsWith应() => VerifySilent("""
        # 范围
        本文件规定了充电柜供应、应急和适应性的要求。
        本文件适用于应用软件。
        """);

    [TestMethod]
    public void PossibilityIsNoPermission() => VerifySilent("""
        # 范围
        本文件规定了可能涉及的可靠性和可追溯性要求。
        本文件适用于能够自动充电的充电柜。
        """);
}
