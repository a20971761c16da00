using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class ContinuedTableLabelTests : RuleTests<ContinuedTableLabel>
{
    [TestMethod]
    public void WordBefore() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! [|续表1|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void WordBehind() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! [|表1续|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void OwnLine() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! [|（续上表）|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1　尺寸（续）
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1（续）
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Pages() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸（第1页/共2页）
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1　尺寸（第2页/共2页）
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Rewritten() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1　尺寸
        |项目|要求|
        |---|---|
        |长|5|
        !center! 续表1
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
        !center! 表1　尺寸（续）
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
