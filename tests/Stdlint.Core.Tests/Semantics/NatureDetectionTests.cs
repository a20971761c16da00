using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class NatureDetectionTests
{
    [TestMethod]
    [DataRow("1 范围\n本文件规定了充电柜的要求。")]
    [DataRow("1 范围\n本文件适用于充电柜。\n2 规范性引用文件\n本文件没有规范性引用文件。")]
    [DataRow("范围\n本标准适用于全体会员。\n术语和定义\n3.1\n服务是过程。")]
    [DataRow("前言\n本标准按照GB/T 1.1—2009给出的规则起草。\n1 总则\n1.1 概述\n内容。\n1.2 要求\n内容。")]
    [DataRow("T/BSTIS003-2024\n服务管理\n2024-11-12发布 2024-11-12实施\n前言\n本标准由学会归口。\n1 范围\n适用于会员。")]
    public void Standard(string lines) => Assert.AreEqual(DraftNature.Standard, ModelOf.Draft(lines).Nature.Value);

    [TestMethod]
    [DataRow("")]
    [DataRow("Scope\nThis document describes the interface.\n1.1 Terms\nNone.\n1.2 Use\nNone.")]
    [DataRow("第一章 总则\n1.1 目的\n规范服务。\n1.2 范围\n适用于全体员工。\n第二章 流程\n2.1 受理\n受理客户需求。")]
    [DataRow("工作报告\n按照GB/T 19001—2016开展了工作。\n1.1 进展\n完成了任务。\n1.2 问题\n没有问题。")]
    [DataRow("术语和定义\n1.1 服务\n过程。\n1.2 质量\n程度。")]
    public void NotStandard(string lines) => Assert.AreEqual(DraftNature.NotStandard, ModelOf.Draft(lines).Nature.Value);

    [TestMethod]
    public void CallerMayKnowBetter() =>
        Assert.AreEqual(DraftNature.Standard, ModelOf.Draft("1 总体要求\n应合格。", new DraftModelOptions { Nature = DraftNature.Standard }).Nature.Value);

    [TestMethod]
    [DataRow("目次\n{toc} 前言→I\n{toc} 1 范围→1\n{toc} 2 要求→2\n{toc} 附录A（规范性） 方法→3\n1 范围\n本文件规定了要求。\n2 要求\n应合格。", true, DisplayName = "annex of the contents is not there")]
    [DataRow("目次\n{toc} 前言→I\n{toc} 1 范围→1\n{toc} 2 要求→2\n1 范围\n本文件规定了要求。\n2 要求\n应合格。", false, DisplayName = "all is there")]
    [DataRow("目次\n{toc} 1 范围→1\n{toc} 3 旧章→2\n{toc} 2 要求→2\n1 范围\n本文件规定了要求。\n2 要求\n应合格。", false, DisplayName = "stale entry in between")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n服务机构应收集数据，分析评价结果并纳入服务", true, DisplayName = "last paragraph breaks off")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应合格。\n________________", false, DisplayName = "closing line")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n见表1。\n表1 尺寸\n{cell 0,0} 项目的名称和代号以及数值", false, DisplayName = "table at the end")]
    [DataRow("1 范围\n本文件规定了要求。\n2 要求\n应符合下列要求：\na）着装应整洁大方得体；\nb）佩戴工牌和其他识别标志", false, DisplayName = "item at the end")]
    public void Truncated(string lines, bool expected) => Assert.AreEqual(expected, ModelOf.Draft(lines).IsTruncated.Value);

    [TestMethod]
    public void ExtractedTextHasNoBlanks()
    {
        const string extracted = "1范围\n本文件规定了Guidelinesforexcellentserviceactivities。\n2要求\n2.1服务需求\n应符合GB/T19001—2016、GB/T19004—2020、GB/T24620—2022、GB/T1.1—2020。\n2.2服务设计\n应合格。\n2.3服务提供\n应合格。\n2.4服务评价\n应合格。\n3改进\n应改进。";
        Assert.IsTrue(ModelOf.Draft(extracted).IsExtracted.Value);
    }

    [TestMethod]
    public void FewSamplesDoNotTell() => Assert.IsFalse(ModelOf.Draft("1范围\n本文件规定了GB/T19001—2016的应用。").IsExtracted.Value);

    [TestMethod]
    public void WrittenDraftHasItsBlanks() => Assert.IsFalse(ModelOf.Clause5("应符合GB/T 1.1—2020、GB/T 2、GB/T 3、GB/T 4、GB/T5的规定。").IsExtracted.Value);
}
