namespace Stdlint.Core.Tests.Syntax;

/// <summary>Headings without a number, or whose heading was lost.</summary>
[TestClass]
public sealed class UnnumberedHeadingTests
{
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
    public void ForewordAndBibliographyUnderOtherNames() => TreeText.Verify(
        """
        {b; c} 序　言
        甲。
        {b} 1 范围
        乙。
        {b; c} 参考资料
        [1] GB/T 1
        """,
        """
        Draft  1-6
          Foreword medium  1-2
            Paragraph "甲。"  2
          MainBody  3-4
            Clause 1 typed Scope "范围"  3-4
              Paragraph "乙。"  4
          Bibliography medium  5-6
            ReferenceEntry "GB/T 1"  6
        """);

    [TestMethod]
    public void OtherNamesInTheMiddleAreText() => TreeText.Verify(
        """
        {b} 1 范围
        乙。
        {b; c} 参考资料
        丙。
        {b} 2 要求
        丁。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-4
              Paragraph "乙。"  2
              Paragraph "参考资料"  3
              Paragraph "丙。"  4
            Clause 2 typed "要求"  5-6
              Paragraph "丁。"  6
        """);

    [TestMethod]
    public void HeadingsAfterAClauseWithoutTitle() => TreeText.Verify(
        """
        {b} 1 范围
        甲。
        2 柜体应平整。
        3 柜门应自锁。
        {b} 4 试验方法
        {b} 4.1 外观
        目测。
        {b} 4.2 尺寸
        量。
        {b; c} 附录A
        {b; c} （规范性）
        {b; c} 记录
        {b} A.1 格式
        乙。
        """,
        """
        Draft  1-14
          MainBody  1-9
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed medium  3
              Paragraph "柜体应平整。"  3
            Clause 3 typed medium  4
              Paragraph "柜门应自锁。"  4
            Clause 4 typed "试验方法"  5-9
              Subclause 4.1 typed "外观"  6-7
                Paragraph "目测。"  7
              Subclause 4.2 typed "尺寸"  8-9
                Paragraph "量。"  9
          Annex A typed "附录A" normative "记录"  10-14
            Subclause A.1 typed "格式"  13-14
              Paragraph "乙。"  14
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
