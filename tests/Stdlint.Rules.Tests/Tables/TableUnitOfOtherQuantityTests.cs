using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableUnitOfOtherQuantityTests : RuleTests<TableUnitOfOtherQuantity>
{
    [TestMethod]
    public void MassAndCount() => Verify("""
        # 尺寸
        伞的尺寸应符合表1的规定。
        表：尺寸和质量
        单位为毫米
        |规格|伞面直径|[|伞骨数量|]|质量|
        |---|---|---|---|
        |600|600±5|≥28|≤400|
        |850|850±8|≥36|≤700|
        """);

    [TestMethod]
    public void UnitInTheHeadOrInTheCells() => VerifySilent("""
        # 尺寸
        伞的尺寸应符合表1和表2的规定。
        表：尺寸和质量
        单位为毫米
        |规格|伞面直径|质量{{br}}g|
        |---|---|---|
        |600|600±5|≤400|
        |850|850±8|≤700|
        表：尺寸和质量
        单位为毫米
        |规格|伞面直径|质量|
        |---|---|---|
        |600|600±5|≤400 g|
        |850|850±8|≤700 g|
        """);

    [TestMethod]
    public void OtherStatement() => VerifySilent("""
        # 质量
        质量应符合表1和表2的规定。
        表：质量
        单位为克
        |规格|质量|
        |---|---|
        |600|≤400|
        |850|≤700|
        表：质量
        单位为毫米（质量为克）
        |规格|直径|质量|
        |---|---|---|
        |600|600|≤400|
        |850|850|≤700|
        """);
}
