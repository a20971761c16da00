namespace Stdlint.Core.Tests.Syntax;

/// <summary>图 with parts, legend and title.</summary>
[TestClass]
public sealed class FigureTests
{
    [TestMethod]
    public void LegendNotesAndTitleBelow() => TreeText.Verify(
        """
        1 范围
        见图1。
        单位为毫米
        ▣
        标引序号说明：
        1——阀体；
        2——阀盖。
        注：甲。
        图1　阀门
        """,
        """
        Draft  1-9
          MainBody  1-9
            Clause 1 typed Scope "范围"  1-9
              Paragraph "见图1。"  2
              Figure 1 typed "图1" "阀门"  3-9
                Paragraph "单位为毫米"  3
                Paragraph "标引序号说明："  5
                Paragraph "1——阀体；"  6
                Paragraph "2——阀盖。"  7
                Note 注： "甲。"  8
        """);

    [TestMethod]
    public void PartsOfAFigure() => TreeText.Verify(
        """
        1 范围
        见图1。
        ▣
        a)　俯视图
        ▣
        b)　主视图
        图1　外形
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "见图1。"  2
              Figure 1 typed "图1" "外形"  3-7
                Subfigure a) "俯视图"  4
                Subfigure b) "主视图"  6
        """);

    [TestMethod]
    public void TitleAboveAndNoTitle() => TreeText.Verify(
        """
        1 范围
        图1　外形
        ▣
        甲。
        ▣
        乙。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Figure 1 typed "图1" "外形"  2-3
              Paragraph "甲。"  4
              Figure  5
              Paragraph "乙。"  6
        """);

    [TestMethod]
    public void SentenceAboutAFigureIsNoTitle() => TreeText.Verify(
        """
        1 范围
        图1给出了流程。
        图1中的箭头表示流向
        图1和图2相同。
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 typed Scope "范围"  1-4
              Paragraph "图1给出了流程。"  2
              Paragraph "图1中的箭头表示流向"  3
              Paragraph "图1和图2相同。"  4
        """);

    [TestMethod]
    public void RuleAtTheEndIsNoFigure() => TreeText.Verify(
        """
        1 范围
        甲。
        {c} ▣
        """,
        """
        Draft  1-3
          MainBody  1-3
            Clause 1 typed Scope "范围"  1-3
              Paragraph "甲。"  2
              Trivia  3
        """);
}
