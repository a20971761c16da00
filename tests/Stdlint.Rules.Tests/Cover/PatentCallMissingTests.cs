using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class PatentCallMissingTests : RuleTests<PatentCallMissing>
{
    [TestMethod]
    public void DraftForComments() => Assert.HasCount(1, Diagnostics(CoverNotation.With("版次：征求意见稿")));

    [TestMethod]
    public void DraftForReview() => Assert.HasCount(1, Diagnostics(CoverNotation.With("版次：送审稿"), DraftEncoding.Set2020));

    [TestMethod]
    public void Given() => VerifySilent(CoverNotation.With("版次：征求意见稿", "专利征集：在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。"));

    [TestMethod]
    public void NotYetCirculated() => VerifySilent(CoverNotation.With("版次：工作组讨论稿"));

    [TestMethod]
    public void DraftForApproval() => VerifySilent(CoverNotation.With("版次：报批稿"));

    [TestMethod]
    public void LeftInDraftForApproval() => StringAssert.Contains(Messages(CoverNotation.With("版次：报批稿", "专利征集：在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。"), DraftEncoding.Set2020).Single(), "不应再有");

    [TestMethod]
    public void NoStage() => VerifySilent(CoverNotation.With());
}
