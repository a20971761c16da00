using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class NoteFontTests : RuleTests<NoteFont>
{
    [TestMethod]
    public void Size() => Verify("""
        # 技术要求
        充电柜应可靠接地。
        注：[|{{size:10.5|接地见图样。}}|]
        """, new RuleTestOptions { Encodings = RuleTestOptions.AllEncodings.Remove(DraftEncoding.PlainTyped) });

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        充电柜应可靠接地。
        注：接地见图样。
        """, new RuleTestOptions { Encodings = RuleTestOptions.AllEncodings.Remove(DraftEncoding.PlainTyped) });

    [TestMethod]
    public void SizeIsSet() => VerifyFix("""
        # 技术要求
        充电柜应可靠接地。
        注：{{size:10.5|接地见图样。}}
        """, """
        # 技术要求
        充电柜应可靠接地。
        注：接地见图样。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
