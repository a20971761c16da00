using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class ModalVerbFinderTests
{
    // The modal verbs of a sentence, ? after an ambiguous one.
    private static string Found(string sentence)
    {
        var found = new List<ModalVerb>();
        var quotation = 0;
        ModalVerbFinder.Find(sentence, new TextSpan(0, sentence.Length), QuotationFinder.Find(sentence).AsSpan(), ref quotation, found);
        return string.Join(' ', found.Select(modal => sentence.Substring(modal.Span.Start, modal.Span.Length) + "=" + modal.Form + (modal.IsAmbiguous ? "?" : "")));
    }

    [TestMethod]
    [DataRow("设备应接地。", "应=Shall")]
    [DataRow("不应使用明火。", "不应=Shall")]
    [DataRow("人员应当持证，不应该离岗。", "应当=ShallYingdang 不应该=ShallYinggai")]
    [DataRow("服务目标必须可测。", "必须=Must")]
    [DataRow("生活必须品", "")]
    [DataRow("必须的条件", "")]
    [DataRow("非必须项目", "")]
    [DataRow("含水率不得大于5%。", "不得=MustNot")]
    [DataRow("务必锁好柜门。", "务必=MustXu")]
    [DataRow("在不得已的情况下", "")]
    [DataRow("舍不得丢弃", "")]
    [DataRow("作业区内严禁吸烟，禁止入内。", "严禁=Forbidden 禁止=Forbidden")]
    [DataRow("设置禁止标志。", "")]
    [DataRow("张贴“禁止烟火”标牌。", "")]
    [DataRow("依据《必须守则》执行。", "")]
    [DataRow("操作须由两人进行。", "须=MustXu")]
    [DataRow("检验须知", "")]
    [DataRow("只准许授权人员进入。", "只准许=OnlyAllowed")]
    [DataRow("不允许混装。", "不允许=OnlyAllowed")]
    [DataRow("宜采用湿法。", "宜=Should")]
    [DataRow("温度适宜，不宜过高。", "不宜=Should")]
    [DataRow("推荐采用A法；改进建议见表1。", "推荐=ShouldEquivalent 建议=ShouldEquivalent?")]
    [DataRow("推荐性国家标准", "")]
    [DataRow("可采用目测。", "可=May")]
    [DataRow("也可延长。", "可=May")]
    [DataRow("可靠性和可操作性", "")]
    [DataRow("可更换滤芯应每年检查，可开启面积见表1，可拆洗部件宜用温水。", "应=Shall 宜=Should")]
    [DataRow("处于可接受的水平。", "")]
    [DataRow("具有可验证性。", "")]
    [DataRow("经主管部门许可后", "")]
    [DataRow("缺一不可。", "")]
    [DataRow("可能发生泄漏，可能性较大，尽可能避免。", "可能=Possible")]
    [DataRow("可以目测，不必记录，无须确认。", "可以=MayEquivalent 不必=May 无须=MayEquivalent")]
    [DataRow("不必要的损失", "")]
    [DataRow("系统能自动恢复，不能断电。", "能=Can 不能=Can")]
    [DataRow("性能和能力", "")]
    [DataRow("只能由授权人员操作。", "能=Can")]
    [DataRow("能够识别", "能够=CanEquivalent")]
    [DataRow("需定期检查，重要部位要复查。", "需=Need? 要=Need?")]
    [DataRow("技术要求和主要需求", "")]
    public void ModalVerbsOf(string sentence, string expected) => Assert.AreEqual(expected, Found(sentence));

    [TestMethod]
    public void NegationIsPartOfTheSpan()
    {
        var found = new List<ModalVerb>();
        var quotation = 0;
        ModalVerbFinder.Find("温度不应过高", new TextSpan(0, 6), [], ref quotation, found);
        Assert.HasCount(1, found);
        Assert.AreEqual(new TextSpan(2, 2), found[0].Span);
        Assert.IsTrue(found[0].IsNegated);
        Assert.AreEqual(ProvisionType.Requirement, found[0].Provision);
    }
}
