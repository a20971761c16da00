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

    [TestMethod]
    public void StatedOnce() => VerifyFix("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|长度/mm|宽度（mm）|
        |---|---|---|
        |A型|5|6|
        高度应符合表2的规定。
        表：高度
        单位为毫米
        |型号|高度|
        |---|---|
        |A型|5|
        """, """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        单位为毫米
        |型号|长度|宽度|
        |---|---|---|
        |A型|5|6|
        高度应符合表2的规定。
        表：高度
        单位为毫米
        |型号|高度|
        |---|---|
        |A型|5|
        """);
}
