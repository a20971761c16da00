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

    [TestMethod]
    public void UnitsBecomeUpright() => VerifyFix("""
        # 技术要求
        柜体应能承受50 {{italic:kg}}的载荷，{{italic:门}}高{{italic:2}} {{italic:m}}。
        柜门厚度为{{italic:3 mm}}。
        """, """
        # 技术要求
        柜体应能承受50 kg的载荷，{{italic:门}}高2 m。
        柜门厚度为3 mm。
        """);
}
