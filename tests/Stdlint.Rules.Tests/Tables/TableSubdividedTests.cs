using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableSubdividedTests : RuleTests<TableSubdivided>
{
    [TestMethod]
    public void LetterBehindTheNumber() => Verify("""
        # 尺寸
        见表1a。
        !center! [|表1a　长|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void InBrackets() => Verify("""
        # 尺寸
        见表1。
        !center! [|表1(a)　长|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Plain() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void TitleWithBracket() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        !center! 表1（续）
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
