using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class ReplacementCoverMismatchTests : RuleTests<ReplacementCoverMismatch>
{
    [TestMethod]
    public void CoverSilent() => Verify(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》，与T/ABC 12—2018相比，主要技术变化如下：", "编号：[|T/ABC 12—2025|]"));

    [TestMethod]
    public void ForewordSilent() => Verify(CoverNotation.WithForeword("本文件由××××协会提出并归口。", "代替：[|T/ABC 12—2018|]"));

    [TestMethod]
    public void Both() => VerifySilent(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》，与T/ABC 12—2018相比，主要技术变化如下：", "代替：T/ABC 12—2018"));

    [TestMethod]
    public void FewerOnTheCover() => VerifySilent(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》和T/ABC 13—2018《充电柜验收规范》。", "代替：T/ABC 12—2018"));

    [TestMethod]
    public void PartlyReplaced() => VerifySilent(CoverNotation.WithForeword("本文件部分代替T/ABC 12—2018《充电柜技术规范》。", "代替：T/ABC 12—2018"));

    [TestMethod]
    public void NeitherSpeaks() => VerifySilent(CoverNotation.WithForeword("本文件由××××协会提出并归口。"));

    [TestMethod]
    public void History() => VerifySilent(CoverNotation.WithForeword("本文件及其所代替文件的历次版本发布情况为："));

    [TestMethod]
    public void NoForeword() => VerifySilent(CoverNotation.With("代替：T/ABC 12—2018"));
}
