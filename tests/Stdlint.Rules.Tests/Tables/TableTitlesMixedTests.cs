using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableTitlesMixedTests : RuleTests<TableTitlesMixed>
{
    [TestMethod]
    public void OneWithout() => Verify("""
        # 尺寸
        见表1和表2。
        !center! 表1　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! [|表2|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void NoneWith() => VerifySilent("""
        # 尺寸
        见表1和表2。
        !center! 表1
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表2
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void TitleOnTheNextLine() => VerifySilent("""
        # 尺寸
        见表1和表2。
        !center! 表1　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表2
        !center! 宽
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
