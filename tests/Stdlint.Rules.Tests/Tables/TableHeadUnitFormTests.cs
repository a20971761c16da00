using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableHeadUnitFormTests : RuleTests<TableHeadUnitForm>
{
    [TestMethod]
    public void Brackets() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度[|（mm）|]|质量(kg)|
        |---|---|---|
        |门|5|6|
        """);

    [TestMethod]
    public void Comma() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度[|，mm|]|质量|
        |---|---|---|
        |门|5|6|
        """);

    [TestMethod]
    public void BelowTheName() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度{{p}}mm|质量{{br}}kg|
        |---|---|---|
        |门|5|6|
        """);

    [TestMethod]
    public void Solidus() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度/mm|v/(km/h)|
        |---|---|---|
        |门|5|6|
        """);

    [TestMethod]
    public void Percent() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|含量（%）|数量（个）|
        |---|---|---|
        |门|5|6|
        """);

    [TestMethod]
    public void Remark() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度（公称）|类别（A）型|
        |---|---|---|
        |门|5|6|
        """);

    [TestMethod]
    public void Rewritten() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度（mm）|质量(kg)|
        |---|---|---|
        |门|5|6|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|长度{{br}}mm|质量{{br}}kg|
        |---|---|---|
        |门|5|6|
        """);
}
