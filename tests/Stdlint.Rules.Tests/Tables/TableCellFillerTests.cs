using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableCellFillerTests : RuleTests<TableCellFiller>
{
    [TestMethod]
    public void Solidus() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|[|/|]|
        """);

    [TestMethod]
    public void TwoForms() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|[|--|]|[|/|]|
        |高|--|/|
        """);

    [TestMethod]
    public void Dash() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|—|
        """);

    [TestMethod]
    public void Signs() => VerifySilent("""
        # 极性
        极性应符合表1的规定。
        表：极性
        |端子|A型|B型|
        |---|---|---|
        |1|+|-|
        |2|-|+|
        """);

    [TestMethod]
    public void MeaningInANote() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|/|
        |注：“/”表示不作要求。|
        """);

    [TestMethod]
    public void RowsLeftOut() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |……|……|……|
        """);

    [TestMethod]
    public void Replaced() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|/|——|
        |高|4|/|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|—|—|
        |高|4|—|
        """);
}
