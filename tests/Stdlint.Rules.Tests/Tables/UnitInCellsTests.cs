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

    [TestMethod]
    public void MovedToTheHead() => VerifyFix("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|质量|
        |---|---|---|
        |A型|5 mm|1 kg|
        |B型|6 mm|2 kg|
        |C型|7 mm|3 kg|
        """, """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度{{br}}mm|质量{{br}}kg|
        |---|---|---|
        |A型|5|1|
        |B型|6|2|
        |C型|7|3|
        """);

    [TestMethod]
    public void OneUnitForAll() => VerifyNoFix("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度|宽度|
        |---|---|---|
        |A型|5 mm|1 mm|
        |B型|6 mm|2 mm|
        |C型|7 mm|3 mm|
        """);
}
