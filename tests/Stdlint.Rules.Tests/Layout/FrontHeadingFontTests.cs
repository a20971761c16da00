using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class FrontHeadingFontTests : RuleTests<FrontHeadingFont>
{
    [TestMethod]
    public void Right() => VerifySilent("""
        [前言]
        本文件由协会提出。
        # 范围
        本文件规定了充电柜的技术要求，见附录A。
        #A（资料性）评分表
        评分表由检查人填写。
        [参考文献]
        [1] GB/T 191　包装储运图示标志
        """, new RuleTestOptions { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });
}
