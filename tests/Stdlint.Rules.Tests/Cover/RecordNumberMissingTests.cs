using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class RecordNumberMissingTests : RuleTests<RecordNumberMissing>
{
    [TestMethod]
    public void PublishedIndustryStandard() => Verify(CoverNotation.With("层级：中华人民共和国轻工行业标准", "编号：QB/T 1234—2025", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Association() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void DraftOfAnIndustryStandard() => VerifySilent(CoverNotation.With("层级：中华人民共和国轻工行业标准", "编号：QB/T 1234—2025", "版次：报批稿"));

    [TestMethod]
    public void Given() => VerifySilent(CoverNotation.With("层级：中华人民共和国轻工行业标准", "编号：QB/T 1234—2025", "备案号：12345—2025"));
}
