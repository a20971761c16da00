using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class RepeatedWordTests : RuleTests<RepeatedWord>
{
    [TestMethod]
    public void OneCharacter() => Verify("""
        # 技术要求
        柜体[|的的|]表面应平整。
        """);

    [TestMethod]
    public void SeveralCharacters() => Verify("""
        # 技术要求
        柜体[|的表面的表面|]应平整。
        """);

    [TestMethod]
    public void PartsOfOtherWords() => VerifySilent("""
        # 技术要求
        目的的说明应清楚。行为为服务的内容。相应应急措施应有效。按按钮操作。针对对象制定。存在在途货物。参与与否自定。普及及时。认为为好。标的的数量。是是非非。为了了解情况。
        """);

    [TestMethod]
    public void ShallBehindAWordOnShall() => VerifySilent("""
        # 技术要求
        化学反应应在通风橱内进行，系统响应应及时，电磁感应应减小。
        """);

    [TestMethod]
    public void Reduplication() => VerifySilent("""
        # 技术要求
        人人常常渐渐一一说明，天天仅仅个个。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        柜体的的表面应平整且且清洁。
        """, """
        # 技术要求
        柜体的表面应平整且清洁。
        """);
}
