using Stdlint.Rules.Tables;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Tables;

[TestClass]
public sealed class DiagonalTableHeadTests : RuleTests<DiagonalTableHead>
{
    [TestMethod]
    public void Corner() => Verify("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |[|{{diagonal}}型号|]|A型|B型|
        |---|---|---|
        |长|5|6|
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
    public void InTheBody() => VerifySilent("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |项目|A型|B型|
        |---|---|---|
        |长|5|{{diagonal}}—|
        """);

    [TestMethod]
    public void LineGoes() => VerifyFix("""
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |{{diagonal}}型号|A型|B型|
        |---|---|---|
        |长|5|6|
        """, """
        # 尺寸
        尺寸应符合表1的规定。
        表：尺寸
        |型号|A型|B型|
        |---|---|---|
        |长|5|6|
        """);
}
