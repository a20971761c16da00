using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class ChapterHeadingFontTests : RuleTests<ChapterHeadingFont>
{
    [TestMethod]
    public void Size() => Verify("""
        # [|{{size:16|技术要求}}|]
        充电柜应可靠接地。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        充电柜应可靠接地。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void SizeIsSet() => VerifyFix("""
        # {{size:16|技术要求}}
        充电柜应可靠接地。
        # {{size:16|{{italic:试验}}方法}}
        应目视检查。
        """, """
        # 技术要求
        充电柜应可靠接地。
        # {{italic:试验}}方法
        应目视检查。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
