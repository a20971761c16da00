using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class FullWidthDigitsTests : RuleTests<FullWidthDigits>
{
    [TestMethod]
    public void Number() => Verify("""
        # 技术要求
        柜体应能承受[|５０|] kg的载荷。
        """);

    [TestMethod]
    public void LettersWithSigns() => Verify("""
        # 技术要求
        型号为[|ＧＢ／Ｔ|]。
        """);

    [TestMethod]
    public void IdeographicBlankAndMarks() => VerifySilent("""
        # 技术要求
        充电柜　柜体，柜门：（见图1）。
        """);

    [TestMethod]
    public void Quoted() => VerifySilent("""
        # 技术要求
        柜门上应标有“ＯＫ”。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        型号为ＡＢ／Ｃ－１２，载荷为１．５ kg。
        """, """
        # 技术要求
        型号为AB/C-12，载荷为1.5 kg。
        """);
}
