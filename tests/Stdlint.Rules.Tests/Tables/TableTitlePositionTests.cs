using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableTitlePositionTests : RuleTests<TableTitlePosition>
{
    [TestMethod]
    public void Below() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        |项目|要求|
        |---|---|
        |长|5|
        !center! [|表1　尺寸|]
        其他尺寸由供需双方商定。
        """);

    [TestMethod]
    public void Above() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|5|
        其他尺寸由供需双方商定。
        """);

    [TestMethod]
    public void TwoInARow() => VerifySilent("""
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

    [TestMethod]
    public void MovedAbove() => VerifyFix("""
        # 性能
        性能应符合表1的规定。
        |项目|要求|
        |---|---|
        |长|5|
        !center! 表1　性能
        其他性能由供需双方商定。
        """, """
        # 性能
        性能应符合表1的规定。
        !center! 表1　性能
        |项目|要求|
        |---|---|
        |长|5|
        其他性能由供需双方商定。
        """);
}
