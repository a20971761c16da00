using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class UnitItalicTests : RuleTests<UnitItalic>
{
    [TestMethod]
    public void Unit() => Verify("""
        # 技术要求
        柜体应能承受[|50 {{italic:kg}}|]的载荷。
        """);

    [TestMethod]
    public void Variable() => VerifySilent("""
        # 技术要求
        柜体应能承受{{italic:F}}的载荷，长度为5 mm。
        """);
}
