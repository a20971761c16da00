using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class YingdangForShallTests : RuleTests<YingdangForShall>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        管理[|应当|]以人为本。
        [|不应当|]拖延。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        收款后应当场开具凭证。
        申请应当日受理。
        与其相应当量浓度见表1。
        效应当量应记录。
        """);

    [TestMethod]
    public void Law() => VerifySilent("""
        # 技术要求
        按照《中华人民共和国消防法》，单位应当落实责任。
        """);
}
