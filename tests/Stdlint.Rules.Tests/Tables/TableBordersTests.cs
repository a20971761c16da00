using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableBordersTests : RuleTests<TableBorders>
{
    private const string Sizes = """
        # 尺寸
        尺寸应符合表1的规定。
        [|表：尺寸|]
        |项目|要求|
        |---|---|
        |长度|3|
        |宽度|4|
        """;

    [TestMethod]
    public void AllLinesAlike() => Verify("[框线] 4 4 4 4\n" + Sizes);

    [TestMethod]
    public void OpenSides() => Verify("[框线] 8 0 0 4\n" + Sizes);

    [TestMethod]
    public void ThinLineBelowTheHead() => Verify("[框线] 8 8 4 4\n" + Sizes);

    [TestMethod]
    public void OneFindingForAllTablesOfOneKind() => Verify("""
        [框线] 4 4 4 4
        # 尺寸
        尺寸应符合表1和表2的规定。
        [|表：尺寸|]
        |项目|要求|
        |---|---|
        |长度|3|
        |宽度|4|
        表：颜色
        |项目|要求|
        |---|---|
        |门|蓝|
        |框|白|
        """);

    [TestMethod]
    public void ThickFrameHeadAndNotes() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|等级|
        |---|---|---|
        |长度|3|A|
        |宽度|^|B|
        |高度|5|<|
        |注：尺寸为参考值。|
        """);

    [TestMethod]
    public void FormsAndTablesWithoutNumber() => VerifySilent("""
        [框线] 4 4 4 4
        # 记录
        记录应符合表1的规定。
        表：检验记录表
        |项目|结果|
        |---|---|
        |长度||
        |宽度||
        # 尺寸
        |长度|3|
        |宽度|4|
        """);

    [TestMethod]
    [DataRow("4 4 4 4")]
    [DataRow("8 0 0 4")]
    [DataRow("8 8 8 8")]
    [DataRow("2 4 4 6")]
    public void FrameAndHeadBecomeThick(string lines) => VerifyFix($$$"""
        [框线] {{{lines}}}
        # 尺寸
        尺寸应符合表1和表2的规定。
        表：尺寸
        |项目|要求|等级|
        |---|---|---|
        |长度|3|A|
        |宽度|^|B|
        |高度|^|C|
        |注：尺寸为参考值。|
        表：颜色
        |项目|要求|
        |---|---|
        |门|蓝|
        |框|白|
        """, """
        # 尺寸
        尺寸应符合表1和表2的规定。
        表：尺寸
        |项目|要求|等级|
        |---|---|---|
        |长度|3|A|
        |宽度|^|B|
        |高度|^|C|
        |注：尺寸为参考值。|
        表：颜色
        |项目|要求|
        |---|---|
        |门|蓝|
        |框|白|
        """);
}
