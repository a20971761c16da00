using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class AbbreviationTwoWaysTests : RuleTests<AbbreviationTwoWays>
{
    [TestMethod]
    public void OneCharacterMore() => Verify("""
        # 技术要求
        样品应采用聚合酶链式反应（PCR）检测。
        结果应以聚合酶链反应（[|PCR|]）为准。
        """);

    [TestMethod]
    public void OtherWordsBefore() => VerifySilent("""
        # 技术要求
        样品应采用聚合酶链式反应（PCR）检测。
        结果应通过聚合酶链式反应（PCR）确认。
        """);

    [TestMethod]
    public void QualifiedName() => VerifySilent("""
        # 技术要求
        数据由智能网关（GW）上传。
        数据由一个网关（GW）上传。
        """);
}
