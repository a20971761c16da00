using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class DittoInCellTests : RuleTests<DittoInCell>
{
    [TestMethod]
    public void Above() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|[|同上|]|6|
        """);

    [TestMethod]
    public void Left() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|3|[|同左|]|
        """);

    [TestMethod]
    public void PartOfASentence() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|同上一批|6|
        """);

    [TestMethod]
    public void Repeated() => VerifyFix(
        """
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|同上|6|
        |高|4|同左|
        """,
        """
        # 尺寸
        尺寸应符合表1的规定。
        表=表1：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|6|
        |宽|5|6|
        |高|4|4|
        """);
}
