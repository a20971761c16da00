using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class KeyiForMayTests : RuleTests<KeyiForMay>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        监督[|可以|]采用内部审核的方式。
        """);

    [TestMethod]
    public void Quotation() => VerifySilent("""
        # 技术要求
        应标明“可以回收”。
        不可以在柜内存放杂物。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        监督可以采用内部审核的方式。
        """, """
        # 技术要求
        监督可采用内部审核的方式。
        """);
}
