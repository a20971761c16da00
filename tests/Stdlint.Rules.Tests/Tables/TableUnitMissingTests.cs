using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableUnitMissingTests : RuleTests<TableUnitMissing>
{
    [TestMethod]
    public void LimitsAndTolerances() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |规格|[|伞柄长度|]|外径|
        |---|---|---|
        |小|520±5|≤30|
        |大|700±5|—|
        |特大|780±5|≤40|
        """);

    [TestMethod]
    public void UnitIsSaid() => VerifySilent("""
        # 尺寸
        尺寸应符合表1、表2、表3和表4的规定。
        表：尺寸
        |规格|长度{{br}}mm|宽度（mm）|
        |---|---|---|
        |小|520|30|
        |大|700|40|
        表：尺寸
        |规格|长度|宽度|
        |---|---|---|
        |小|520 mm|30 mm|
        |大|700 mm|40 mm|
        表：尺寸
        |规格|长度|宽度|
        |---|---|---|
        |小|520|30|
        |大|700|40|
        |注：各栏的单位均为毫米。|
        表：尺寸
        |项目|单位|长度|
        |---|---|---|
        |小|mm|520|
        |大|mm|700|
        """);

    // 公称尺寸、等级和次序没有单位；只有一个数的一栏可能是编号。
    [TestMethod]
    public void NoUnitIsNeeded() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |序号|公称直径|等级|厚度|
        |---|---|---|---|
        |1|20|1|薄|
        |2|25|2|厚|
        """);
}
