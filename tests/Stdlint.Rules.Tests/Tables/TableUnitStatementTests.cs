using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableUnitStatementTests : RuleTests<TableUnitStatement>
{
    [TestMethod]
    public void Colon() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        !right! [|单位：mm|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Money() => Verify("""
        # 收费
        收费应符合表1的规定。
        表：收费
        !right! [|（单位：万元）|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void FirstRow() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |[|单位：mm|]|
        |项目|要求|
        |长|5|
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        单位为毫米
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void FormField() => VerifySilent("""
        # 记录
        记录见表1。
        表：记录
        ! 单位：（盖章）
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void FormFieldToFillIn() => VerifySilent("""
        # 记录
        记录见表1。
        表：记录
        ! 单位：
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void Rewritten() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        !right! （单位：mm）
        |项目|要求|
        |---|---|
        |长|5|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        !right! 单位为毫米
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void SymbolInTheSentence() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        !right! [|单位为g|]
        |项目|要求|
        |---|---|
        |长|5|
        """);

    [TestMethod]
    public void NameInTheSentence() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        !right! 单位为克
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
