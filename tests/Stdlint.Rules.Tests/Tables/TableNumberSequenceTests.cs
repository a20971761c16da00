using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableNumberSequenceTests : RuleTests<TableNumberSequence>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 尺寸
        见表1和表3。
        表：长
        |项目|要求|
        |---|---|
        |长|5|
        公差见表3。
        [|表=表3：宽|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Backwards() => Assert.AreEqual(
        "表2之后的编号不应减小：现为表1，应为表3。",
        Messages("""
            # 尺寸
            见表1、表2。
            表：长
            |项目|要求|
            |---|---|
            |长|5|
            表：宽
            |项目|要求|
            |---|---|
            |长|5|
            !center! 表1　高
            |项目|要求|
            |---|---|
            |长|5|
            """).Single());

    [TestMethod]
    public void Continued() => VerifySilent("""
        # 尺寸
        见表1和表2。
        !center! 表1　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1（续）
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表2　宽
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void AnnexAnew() => VerifySilent("""
        # 尺寸
        见表1和附录A。
        表：长
        |项目|要求|
        |---|---|
        |长|5|
        #A（资料性）宽
        见表A.1。
        表：宽
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Renumbered() => VerifyFix(
        """
        # 尺寸
        长见表2，宽见表3。
        !center! 表2　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表2（续）
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表3　宽
        |项目|要求|
        |---|---|
        |长|5|
        """,
        """
        # 尺寸
        长见表1，宽见表2。
        !center! 表1　长
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1（续）
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表2　宽
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
