using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableCellEmptyTests : RuleTests<TableCellEmpty>
{
    [TestMethod]
    public void One() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        [|表=表1：尺寸|]
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3||
        |高|4|5|
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
    public void Merged() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|<|
        |高|^|5|
        """);

    [TestMethod]
    public void Corner() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        ||A型|B型|
        |---|---|---|
        |长|5|6|
        """);

    [TestMethod]
    public void RemarkColumn() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|备注|
        |---|---|---|
        |长|5|含门|
        |宽|5||
        """);

    [TestMethod]
    public void Form() => VerifySilent("""
        # 记录
        记录见表1。
        表：检验记录表
        |项目|结果|结论|
        |---|---|---|
        |长|5||
        |宽|6|合格|
        """);

    [TestMethod]
    public void ColumnToFillIn() => VerifySilent("""
        # 记录
        记录见表1。
        表：检验项目
        |项目|要求|结果|
        |---|---|---|
        |长|5||
        |宽|6||
        """);

    [TestMethod]
    public void PictureInACell() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|{{picture:宽}}|
        |高|4|5|
        """);

    [TestMethod]
    public void Filled() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3||
        |高|4|5|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|—|
        |高|4|5|
        """);
}
