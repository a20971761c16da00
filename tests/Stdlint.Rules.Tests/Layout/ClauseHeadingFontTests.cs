using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class ClauseHeadingFontTests : RuleTests<ClauseHeadingFont>
{
    [TestMethod]
    public void Font() => Verify("""
        # 技术要求
        ## [|{{font:楷体|外观}}|]
        柜体应平整。
        ## 尺寸
        柜门应灵活。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void UntitledSubclauses() => VerifySilent("""
        # 技术要求
        ##. 柜体应平整。
        ##. 柜门应灵活。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void FontIsSet() => VerifyFix("""
        # 技术要求
        ## {{font:楷体|外观}}
        柜体应平整。
        """, """
        # 技术要求
        ## 外观
        柜体应平整。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
