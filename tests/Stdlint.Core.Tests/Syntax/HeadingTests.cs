namespace Stdlint.Core.Tests.Syntax;

/// <summary>Clauses and subclauses: from styles, from numbers typed or automatic, from bare text, and what only looks like them.</summary>
[TestClass]
public sealed class HeadingTests
{
    [TestMethod]
    public void TypedNumbersInBareText() => TreeText.Verify(
        """
        1 范围
        本文件规定了甲。
        2 要求
        2.1 人员
        2.1.1 人员应经过培训。
        2.1.2 人员应着装整齐。
        2.2 设备
        设备应完好。
        """,
        """
        Draft  1-8
          MainBody  1-8
            Clause 1 typed Scope "范围"  1-2
              Paragraph "本文件规定了甲。"  2
            Clause 2 typed "要求" medium  3-8
              Subclause 2.1 typed "人员" medium  4-6
                Subclause 2.1.1 typed medium  5
                  Paragraph "人员应经过培训。"  5
                Subclause 2.1.2 typed medium  6
                  Paragraph "人员应着装整齐。"  6
              Subclause 2.2 typed "设备" medium  7-8
                Paragraph "设备应完好。"  8
        """);

    [TestMethod]
    public void QuantityAtTheStartIsNoHeading() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 尺寸
        3.5 mm的螺钉不应使用。
        2.2 mm的公差不应超过。
        4,100 元以上的设备应登记。
        2024年前的设备应更换。
        3 个月内应复查。
        5G 服务应可用。
        192.168.1.1 是设备的地址。
        2.2 质量
        质量应合格。
        """,
        """
        Draft  1-13
          MainBody  1-13
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-13
              Subclause 2.1 typed "尺寸" medium  4-11
                Paragraph "3.5 mm的螺钉不应使用。"  5
                Paragraph "2.2 mm的公差不应超过。"  6
                Paragraph "4,100 元以上的设备应登记。"  7
                Paragraph "2024年前的设备应更换。"  8
                Paragraph "3 个月内应复查。"  9
                Paragraph "5G 服务应可用。"  10
                Paragraph "192.168.1.1 是设备的地址。"  11
              Subclause 2.2 typed "质量" medium  12-13
                Paragraph "质量应合格。"  13
        """);

    [TestMethod]
    public void PointerAtTheStartIsNoHeading() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 外观
        外观应好。
        2.2规定的项目应检验。
        2.2、2.3和2.4的要求应满足。
        2.2 尺寸
        尺寸应准。
        """,
        """
        Draft  1-9
          MainBody  1-9
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-9
              Subclause 2.1 typed "外观" medium  4-7
                Paragraph "外观应好。"  5
                Paragraph "2.2规定的项目应检验。"  6
                Paragraph "2.2、2.3和2.4的要求应满足。"  7
              Subclause 2.2 typed "尺寸" medium  8-9
                Paragraph "尺寸应准。"  9
        """);

    [TestMethod]
    public void NumberedListInTheTextIsNoClause() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        按下列步骤：
        1. 打开
        2. 检查
        3. 关闭
        4. 记录
        3 试验
        乙。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-8
              Paragraph "按下列步骤："  4
              List medium  5-8
                ListItem 1. typed Other "打开" medium  5
                ListItem 2. typed Other "检查" medium  6
                ListItem 3. typed Other "关闭" medium  7
                ListItem 4. typed Other "记录" medium  8
            Clause 3 typed "试验" medium  9-10
              Paragraph "乙。"  10
        """);

    [TestMethod]
    public void ChineseOrdinalsInTheTextAreNoClauses() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        包括：
        一、打开
        二、检查
        三、关闭
        3 试验
        乙。
        """,
        """
        Draft  1-9
          MainBody  1-9
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-7
              Paragraph "包括："  4
              List medium  5-7
                ListItem 一、 typed Other "打开" medium  5
                ListItem 二、 typed Other "检查" medium  6
                ListItem 三、 typed Other "关闭" medium  7
            Clause 3 typed "试验" medium  8-9
              Paragraph "乙。"  9
        """);

    [TestMethod]
    public void AutomaticAndTypedNumbersMixed() => TreeText.Verify(
        """
        {heading 1; #1} 范围
        甲。
        {heading 1; #2} 要求
        {heading 2; #2.1; level 1} 2.1 人员
        应好。
        2.2　设备
        应好。
        {level 1; #2.3; direct} 环境
        应好。
        {b} 3 试验
        试验。
        {heading 1; #4} 检验
        检验。
        """,
        """
        Draft  1-13
          MainBody  1-13
            Clause 1 auto Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 auto "要求"  3-9
              Subclause 2.1 auto "人员"  4-5
                Paragraph "应好。"  5
              Subclause 2.2 typed "设备" medium  6-7
                Paragraph "应好。"  7
              Subclause 2.3 auto "环境" medium  8-9
                Paragraph "应好。"  9
            Clause 3 typed "试验"  10-11
              Paragraph "试验。"  11
            Clause 4 auto "检验"  12-13
              Paragraph "检验。"  13
        """);

    [TestMethod]
    public void NumbersWronglyWritten() => TreeText.Verify(
        """
        1范围
        甲。
        2、术语和定义
        下列术语和定义适用于本文件。
        3．要求
        3,1 外观
        好。
        3．2 尺寸
        准。
        3.3. 质量
        合格。
        ４　试验
        乙。
        """,
        """
        Draft  1-13
          MainBody  1-13
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "2、" TermsAndDefinitions "术语和定义"  3-4
              IntroductoryText "下列术语和定义适用于本文件。"  4
            Clause 3 typed "3．" "要求" medium  5-11
              Subclause 3.1 typed "3,1" "外观" medium  6-7
                Paragraph "好。"  7
              Subclause 3.2 typed "3．2" "尺寸" medium  8-9
                Paragraph "准。"  9
              Subclause 3.3 typed "3.3." "质量" medium  10-11
                Paragraph "合格。"  11
            Clause 4 typed "４" "试验" medium  12-13
              Paragraph "乙。"  13
        """);

    [TestMethod]
    public void ChineseChapterNumbersInHeadingStyles() => TreeText.Verify(
        """
        {heading 1} 第一章 总则
        {heading 2} 第一条 目的
        为了安全。
        {heading 1} 第二章 职责
        各部门应尽责。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed "第一章" "总则"  1-3
              Subclause 1 typed "第一条" "目的" medium  2-3
                Paragraph "为了安全。"  3
            Clause 2 typed "第二章" "职责"  4-5
              Paragraph "各部门应尽责。"  5
        """);

    [TestMethod]
    public void LostClauseHeadingIsTheLineAbove() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 外观
        好。
        试验
        3.1 外观的试验
        目测。
        3.2 尺寸的试验
        量。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-5
              Subclause 2.1 typed "外观" medium  4-5
                Paragraph "好。"  5
            Clause "试验" low  6-10
              Subclause 3.1 typed "外观的试验" medium  7-8
                Paragraph "目测。"  8
              Subclause 3.2 typed "尺寸的试验" medium  9-10
                Paragraph "量。"  10
        """);

    [TestMethod]
    public void LostClauseHeadingIsInferred() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 外观
        好。
        3.1 外观的试验
        目测。
        3.2 尺寸的试验
        量。
        """,
        """
        Draft  1-9
          MainBody  1-9
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-5
              Subclause 2.1 typed "外观" medium  4-5
                Paragraph "好。"  5
            Clause low  6-9
              Subclause 3.1 typed "外观的试验" medium  6-7
                Paragraph "目测。"  7
              Subclause 3.2 typed "尺寸的试验" medium  8-9
                Paragraph "量。"  9
        """);

    [TestMethod]
    public void GapInTypedNumbersIsHeldAtLowConfidence() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 应好。
        2.3 应准。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-5
              Subclause 2.1 typed medium  4
                Paragraph "应好。"  4
              Subclause 2.3 typed low  5
                Paragraph "应准。"  5
        """);

    [TestMethod]
    public void DuplicateAndWrongNumbersInHeadingStylesStay() => TreeText.Verify(
        """
        {heading 1} 1 范围
        甲。
        {heading 1} 2 要求
        {heading 2} 2.1 外观
        好。
        {heading 2} 2.1 尺寸
        准。
        {heading 2} 4.3 质量
        好。
        {heading 1} 2 试验
        乙。
        """,
        """
        Draft  1-11
          MainBody  1-11
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求"  3-9
              Subclause 2.1 typed "外观"  4-5
                Paragraph "好。"  5
              Subclause 2.1 typed "尺寸" medium  6-7
                Paragraph "准。"  7
              Subclause 4.3 typed "质量" medium  8-9
                Paragraph "好。"  9
            Clause 2 typed "试验" medium  10-11
              Paragraph "乙。"  11
        """);

    [TestMethod]
    public void SentenceInAHeadingStyleIsAnUntitledSubclause() => TreeText.Verify(
        """
        {标准文件_章标题; #1} 要求
        {标准文件_一级条标题; #1.1} 人员应经过培训，并做好记录。
        {heading 2} 1.2 设备应完好。
        {heading 2} 1.3 环境：
        应好。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 auto "要求"  1-5
              Subclause 1.1 auto  2
                Paragraph "人员应经过培训，并做好记录。"  2
              Subclause 1.2 typed  3
                Paragraph "设备应完好。"  3
              Subclause 1.3 typed "环境："  4-5
                Paragraph "应好。"  5
        """);

    [TestMethod]
    public void PhraseWithModalVerbAndNothingBelowIsUntitled() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 应具体、清晰、可测量
        2.2 应及时
        2.3 人员
        应好。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-7
              Subclause 2.1 typed medium  4
                Paragraph "应具体、清晰、可测量"  4
              Subclause 2.2 typed medium  5
                Paragraph "应及时"  5
              Subclause 2.3 typed "人员" medium  6-7
                Paragraph "应好。"  7
        """);

    [TestMethod]
    public void DeeperThanFiveLevels() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        2.1 甲
        2.1.1 乙
        2.1.1.1 丙
        2.1.1.1.1 丁
        2.1.1.1.1.1 戊
        2.1.1.1.1.1.1 己
        应好。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-10
              Subclause 2.1 typed "甲" medium  4-10
                Subclause 2.1.1 typed "乙" medium  5-10
                  Subclause 2.1.1.1 typed "丙" medium  6-10
                    Subclause 2.1.1.1.1 typed "丁" medium  7-10
                      Subclause 2.1.1.1.1.1 typed "戊" medium  8-10
                        Subclause 2.1.1.1.1.1.1 typed "己" medium  9-10
                          Paragraph "应好。"  10
        """);

    [TestMethod]
    public void ClauseWithoutTitleBetweenTwoClauses() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        好。
        3　每年应开展两次调查，结果应公布。
        4 改进
        乙。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-4
              Paragraph "好。"  4
            Clause 3 typed medium  5
              Paragraph "每年应开展两次调查，结果应公布。"  5
            Clause 4 typed "改进" medium  6-7
              Paragraph "乙。"  7
        """);

    [TestMethod]
    public void TitleAndTextInOneBlockPartedByALineBreak() => TreeText.Verify(
        """
        {heading 1} 1 范围
        甲。
        {heading 1} 2 要求
        {heading 2} 2.1 设备⏎设备应完好。
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求"  3-4
              Subclause 2.1 typed "设备"  4
                Paragraph "设备应完好。"  4
        """);

    [TestMethod]
    public void SoftBreaksAndBlanksInFixedTitles() => TreeText.Verify(
        """
        {c} 前　　言
        甲。
        {标准文件_章标题; #1} ⏎范⏎围
        乙。
        """,
        """
        Draft  1-4
          Foreword  1-2
            Paragraph "甲。"  2
          MainBody  3-4
            Clause 1 auto Scope "范围"  3-4
              Paragraph "乙。"  4
        """);

    [TestMethod]
    public void HeadingInATextBox() => TreeText.Verify(
        """
        ￼
        {box; c} 前　言
        甲。
        1 范围
        乙。
        """,
        """
        Draft  1-5
          Trivia  1
          Foreword  2-3
            Paragraph "甲。"  3
          MainBody  4-5
            Clause 1 typed Scope "范围"  4-5
              Paragraph "乙。"  5
        """);

    [TestMethod]
    public void HeadingStyleWithoutNumbers() => TreeText.Verify(
        """
        {heading 1} 范围
        甲。
        {heading 1} 要求
        {heading 2} 人员
        人员应好。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause "要求" medium  3-5
              Subclause "人员" medium  4-5
                Paragraph "人员应好。"  5
        """);

    [TestMethod]
    public void DraftWithoutAnyNumberOrLook() => TreeText.Verify(
        """
        服务管理标准
        范围
        本标准适用于会员。
        服务原则
        合法性原则
        应遵守法律。
        质量原则
        应保证质量。
        服务要求
        应建立体系。
        应制定目标。
        """,
        """
        Draft  1-11
          MainBody  1-11
            BodyTitle "服务管理标准" medium  1
            Clause Scope "范围"  2-3
              Paragraph "本标准适用于会员。"  3
            Clause "服务原则" low  4-8
              Subclause "合法性原则" low  5-6
                Paragraph "应遵守法律。"  6
              Subclause "质量原则" low  7-8
                Paragraph "应保证质量。"  8
            Clause "服务要求" low  9-11
              Paragraph "应建立体系。"  10
              Paragraph "应制定目标。"  11
        """);

    [TestMethod]
    public void BoldHeadingsWithoutNumbers() => TreeText.Verify(
        """
        {b} 范围
        本标准适用于会员。
        {b} 服务原则
        {b; size 20} 合法性原则
        应遵守法律。
        {b} 服务要求
        应建立体系。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause Scope "范围"  1-2
              Paragraph "本标准适用于会员。"  2
            Clause "服务原则" low  3-5
              Subclause "合法性原则" low  4-5
                Paragraph "应遵守法律。"  5
            Clause "服务要求" low  6-7
              Paragraph "应建立体系。"  7
        """);

    [TestMethod]
    public void EnglishTextHasNoStructure() => TreeText.Verify(
        """
        {heading 1} 1 Introduction
        This is an English text.
        {heading 2} 1.1 Scope
        (1) first
        {cell 0,0} Name
        {cell 0,1} Value
        """,
        """
        Draft  1-6
          Paragraph "1 Introduction"  1
          Paragraph "This is an English text."  2
          Paragraph "1.1 Scope"  3
          Paragraph "(1) first"  4
          Table 1×2 head 0  5-6
            TableCell 1,1  5
              Paragraph "Name"  5
            TableCell 1,2  6
              Paragraph "Value"  6
        """);

    [TestMethod]
    public void TitleStyleAboveTheScopeIsTheBodyTitle() => TreeText.Verify(
        """
        {Title} 甲规范
        {heading 1} 1 范围
        甲。
        """,
        """
        Draft  1-3
          MainBody  1-3
            BodyTitle "甲规范"  1
            Clause 1 typed Scope "范围"  2-3
              Paragraph "甲。"  3
        """);

    [TestMethod]
    public void CentredTitleAboveANoticeIsTheBodyTitle() => TreeText.Verify(
        """
        前言
        甲。
        {c} 甲规范
        {c} 第1部分：总则
        警告：本文件规定的试验有危险。
        1 范围
        乙。
        """,
        """
        Draft  1-7
          Foreword  1-2
            Paragraph "甲。"  2
          MainBody  3-7
            BodyTitle "甲规范 第1部分：总则" medium  3-4
            Notice "警告：本文件规定的试验有危险。"  5
            Clause 1 typed Scope "范围"  6-7
              Paragraph "乙。"  7
        """);

    [TestMethod]
    public void HeadingStyleTitleAboveTheScopeIsTheBodyTitle() => TreeText.Verify(
        """
        {heading 1} 甲规范
        {heading 1} 1 范围
        甲。
        """,
        """
        Draft  1-3
          MainBody  1-3
            BodyTitle "甲规范" medium  1
            Clause 1 typed Scope "范围"  2-3
              Paragraph "甲。"  3
        """);

    [TestMethod]
    public void EmptyStyledHeadingWithALabelCounts() => TreeText.Verify(
        """
        {标准文件_章标题; #1} 范围
        甲。
        {标准文件_章标题; #2} 
        {标准文件_一级条标题} 
        应好。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 auto Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 auto  3-5
              Trivia  4
              Paragraph "应好。"  5
        """);

    [TestMethod]
    public void IntroductionNumberedFromZero() => TreeText.Verify(
        """
        引言
        {b} 0.1 背景
        甲。
        {b} 0.2 目的
        乙。
        0.5 mm的误差存在。
        1 范围
        丙。
        """,
        """
        Draft  1-8
          Introduction  1-6
            Subclause 0.1 typed "背景"  2-3
              Paragraph "甲。"  3
            Subclause 0.2 typed "目的"  4-6
              Paragraph "乙。"  5
              Paragraph "0.5 mm的误差存在。"  6
          MainBody  7-8
            Clause 1 typed Scope "范围"  7-8
              Paragraph "丙。"  8
        """);
}
