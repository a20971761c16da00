using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class CompatibilityUnitGlyphTests : RuleTests<CompatibilityUnitGlyph>
{
    [TestMethod]
    public void Glyphs() => Verify("""
        # 技术要求
        面积应为5 [|㎡|]。
        质量应为5 [|㎏|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        温度应为5 ℃。
        ㈠应登记。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        面积应不小于5㎡。
        """, """
        # 技术要求
        面积应不小于5 m²。
        """);
}
