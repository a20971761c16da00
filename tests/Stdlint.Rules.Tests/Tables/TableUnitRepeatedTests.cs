using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableUnitRepeatedTests : RuleTests<TableUnitRepeated>
{
    [TestMethod]
    public void All() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度[|/mm|]|宽度/mm|
        |---|---|---|
        |甲|5|6|
        """);

    [TestMethod]
    public void Different() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度/mm|质量/kg|
        |---|---|---|
        |甲|5|6|
        """);

    [TestMethod]
    public void OneColumn() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度/mm|
        |---|---|
        |甲|5|
        """);

    [TestMethod]
    public void CountWithoutUnit() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度/mm|宽度/mm|件数|
        |---|---|---|---|
        |甲|5|6|7|
        """);
}
