using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class TableTextSizeTests : RuleTests<TableTextSize>
{
    [TestMethod]
    public void Size() => Verify("""
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |柜门|[|{{size:10.5|平整}}|]|
        """, new RuleTestOptions { Encodings = RuleTestOptions.AllEncodings.Remove(DraftEncoding.PlainTyped) });

    [TestMethod]
    public void HeaderInAnotherFont() => VerifySilent("""
        # 技术要求
        尺寸见表1。
        表：尺寸
        |{{font:黑体|项目}}|要求|
        |---|---|
        |柜门|平整|
        """, new RuleTestOptions { Encodings = RuleTestOptions.AllEncodings.Remove(DraftEncoding.PlainTyped) });

    [TestMethod]
    public void SizeIsSet() => VerifyFix("""
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |柜门|{{size:10.5|平整，无毛刺}}|
        |柜体|{{size:10.5|牢固}}|
        """, """
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |柜门|平整，无毛刺|
        |柜体|牢固|
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
