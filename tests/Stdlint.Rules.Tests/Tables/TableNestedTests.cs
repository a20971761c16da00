using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class TableNestedTests : RuleTests<TableNested>
{
    [TestMethod]
    public void Nested() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长|{{nested}}[|项|]{{p}}值|
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
    public void FrameOnly() => VerifySilent("""
        # 尺寸
        尺寸如下。
        |{{nested}}项{{p}}值|
        """);
}
