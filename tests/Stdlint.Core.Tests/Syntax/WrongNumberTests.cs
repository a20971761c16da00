namespace Stdlint.Core.Tests.Syntax;

/// <summary>Numbers that break the rules are still understood, so that rules can speak of them.</summary>
[TestClass]
public sealed class WrongNumberTests
{
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
    public void BoldHeadingsUnderAnotherClause() => TreeText.Verify(
        """
        {b} 1 范围
        甲。
        {b} 2 要求
        {b} 1.1 外观
        应好。
        {b} 1.2 尺寸
        应准。
        {b} 3 试验
        {b} 3.1 外观
        目测。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求"  3-7
              Subclause 1.1 typed "外观" medium  4-5
                Paragraph "应好。"  5
              Subclause 1.2 typed "尺寸"  6-7
                Paragraph "应准。"  7
            Clause 3 typed "试验"  8-10
              Subclause 3.1 typed "外观"  9-10
                Paragraph "目测。"  10
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
}
