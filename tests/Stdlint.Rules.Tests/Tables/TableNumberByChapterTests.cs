using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableNumberByChapterTests : RuleTests<TableNumberByChapter>
{
    [TestMethod]
    public void Dash() => Verify("""
        # 尺寸
        见表1-1。
        !center! [|表1-1|]　长
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Plain() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：长
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Annex() => VerifySilent("""
        # 尺寸
        见附录A。
        #A（资料性）宽
        见表A.1。
        表：宽
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void NumberedOn() => VerifyFix(
        """
        # 尺寸
        见表1.1和表1.2。
        !center! 表1.1　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1.2　宽
        |项目|要求|
        |---|---|
        |长|5|
        """,
        """
        # 尺寸
        见表1和表2。
        !center! 表1　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表2　宽
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
