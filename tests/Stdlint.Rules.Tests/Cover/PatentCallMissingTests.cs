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

    [TestMethod]
    public void CallIsPutIn() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC XXX—XXXX
        名称：充电柜技术规范
        英文名称：Technical specification for charging cabinets
        版次：征求意见稿
        发布部门：××××协会
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """, """
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC XXX—XXXX
        名称：充电柜技术规范
        英文名称：Technical specification for charging cabinets
        版次：征求意见稿
        专利征集：在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。
        发布部门：××××协会
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
