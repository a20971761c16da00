using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class UnitInCellsTests : RuleTests<UnitInCells>
{
    [TestMethod]
    public void Column() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|
        |---|---|
        |甲|5 [|mm|]|
        |乙|6 mm|
        |丙|7 mm|
        """);

    [TestMethod]
    public void Mixed() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|
        |---|---|
        |甲|5 mm|
        |乙|6 mm|
        |丙|7 cm|
        """);

    [TestMethod]
    public void Few() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|
        |---|---|
        |甲|5 mm|
        |乙|6 mm|
        """);

    [TestMethod]
    public void Words() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|
        |---|---|
        |甲|不大于5 mm|
        |乙|6 mm|
        |丙|7 mm|
        """);
}
