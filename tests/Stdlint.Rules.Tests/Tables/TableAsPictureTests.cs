using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableAsPictureTests : RuleTests<TableAsPicture>
{
    [TestMethod]
    public void Picture() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! [|表1　尺寸|]
        {{picture:尺寸}}
        公差另行规定。
        """);

    [TestMethod]
    public void Grid() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void FigureBehindATable() => VerifySilent("""
        # 尺寸
        见表1和图1。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        {{picture:外形}}
        图：外形
        """);
}
