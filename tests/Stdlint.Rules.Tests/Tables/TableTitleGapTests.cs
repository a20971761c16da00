using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableTitleGapTests : RuleTests<TableTitleGap>
{
    [TestMethod]
    public void Colon() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! [|表1：尺寸|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Space() => Verify("""
        # 尺寸
        见附录A。
        #A（资料性）宽
        见表A.1。
        !center! [|表A.1 宽|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void OneCharacter() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Continued() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1（续）
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Sentence() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        表1规定了尺寸。
        表1给出了尺寸
        """);

    [TestMethod]
    public void Replaced() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1 尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void TwoHalfWidthBlanks() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1  尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
