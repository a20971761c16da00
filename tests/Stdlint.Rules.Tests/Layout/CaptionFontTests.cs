using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class CaptionFontTests : RuleTests<CaptionFont>
{
    [TestMethod]
    public void Font() => Verify("""
        # 技术要求
        尺寸见表1。
        表：[|{{font:宋体|尺寸}}|]
        单位为毫米
        |项目|要求|
        |---|---|
        |柜门|平整|
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        尺寸见表1。
        表：尺寸
        单位为毫米
        |项目|要求|
        |---|---|
        |柜门|平整|
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void FontIsSet() => VerifyFix("""
        # 技术要求
        尺寸见表1。
        表：{{font:宋体|尺寸}}
        |项目|要求|
        |---|---|
        |柜门|平整|
        """, """
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|要求|
        |---|---|
        |柜门|平整|
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
