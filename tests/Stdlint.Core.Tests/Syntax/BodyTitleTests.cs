namespace Stdlint.Core.Tests.Syntax;

/// <summary>The title on the first page of the main body.</summary>
[TestClass]
public sealed class BodyTitleTests
{
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
}
