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

    [TestMethod]
    public void Signs() => Verify("""
        # 技术要求
        合格率应不低于98[|％|]。
        湿度应为[|６０％|]。
        差值按5[|＋|]2计。
        """);

    [TestMethod]
    public void SignsElsewhere() => VerifySilent("""
        # 技术要求
        质量应＞5 kg，温度为＜20 ℃。
        图中“＋”表示正极。
        表：比例
        |项目（％）|＜10|
        |---|---|
        |甲＋乙|＞20|
        """);

    [TestMethod]
    public void PercentIsRepaired() => VerifyFix("""
        # 技术要求
        合格率应不低于98％，湿度应为６０％。
        """, """
        # 技术要求
        合格率应不低于98%，湿度应为60%。
        """);

    [TestMethod]
    public void SameSignInCellsIsOneFinding() => Verify("""
        # 技术要求
        差值见表1。
        表：差值
        |体积|差值|
        |---|---|
        |5[|＋|]2|3＋1|
        |4＋2|[|１０|]|
        表：余量
        |体积|余量|
        |---|---|
        |5[|＋|]2|3|
        """);

    [TestMethod]
    public void CellsAreRepairedTogether() => VerifyFix("""
        # 技术要求
        差值见表1。
        表：差值
        |体积|差值|
        |---|---|
        |5＋2|3＋1|
        """, """
        # 技术要求
        差值见表1。
        表：差值
        |体积|差值|
        |---|---|
        |5+2|3+1|
        """);
}
