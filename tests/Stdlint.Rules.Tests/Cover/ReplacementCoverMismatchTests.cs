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

    [TestMethod]
    public void StatedBelowTheNumber() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        英文名称：Technical specification for charging cabinets
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件代替T/ABC 12—2015《充电柜技术规范》，与T/ABC 12—2015相比，除结构调整和编辑性改动外，主要技术变化如下：
        a) 增加了外观的要求（见第4章）；
        b) 删除了标志的要求（见2015年版的第6章）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应平整。
        """, """
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12—2025
        代替：T/ABC 12—2015
        名称：充电柜技术规范
        英文名称：Technical specification for charging cabinets
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件代替T/ABC 12—2015《充电柜技术规范》，与T/ABC 12—2015相比，除结构调整和编辑性改动外，主要技术变化如下：
        a) 增加了外观的要求（见第4章）；
        b) 删除了标志的要求（见2015年版的第6章）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观应平整。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
