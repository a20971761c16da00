using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class ReplacedNumbersDifferTests : RuleTests<ReplacedNumbersDiffer>
{
    [TestMethod]
    public void OtherYear() => Verify(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》，与T/ABC 12—2018相比，主要技术变化如下：", "代替：[|T/ABC 12—2010|]"));

    [TestMethod]
    public void Same() => VerifySilent(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》，与T/ABC 12—2018相比，主要技术变化如下：", "代替：T/ABC 12—2018"));

    [TestMethod]
    public void FewerOnTheCover() => VerifySilent(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》和T/ABC 13—2018《充电柜验收规范》。", "代替：T/ABC 13—2018"));

    [TestMethod]
    public void TooLong() => Assert.HasCount(1, Diagnostics(CoverNotation.WithForeword("本文件代替T/ABC 12—2018《充电柜技术规范》，与T/ABC 12—2018相比，主要技术变化如下：", "代替：T/ABC 12—2018，T/ABC 13—2018，T/ABC 14—2018，T/ABC 15—2018，T/ABC 16—2018"), DraftEncoding.Tcs));
}
