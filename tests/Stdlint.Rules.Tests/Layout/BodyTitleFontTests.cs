using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class BodyTitleFontTests : RuleTests<BodyTitleFont>
{
    [TestMethod]
    public void Font() => Verify("""
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题] [|{{font:宋体|充电柜}}|]
        # 范围
        本文件规定了充电柜的技术要求。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void Right() => VerifySilent("""
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void FontIsSet() => VerifyFix("""
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题] {{font:宋体|充电柜}}
        # 范围
        本文件规定了充电柜的技术要求。
        """, """
        [封面]
        编号：T/ABC 1—2025
        名称：充电柜
        [正文标题] 充电柜
        # 范围
        本文件规定了充电柜的技术要求。
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
