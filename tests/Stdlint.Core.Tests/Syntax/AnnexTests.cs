namespace Stdlint.Core.Tests.Syntax;

/// <summary>附录 with status and title in all the ways drafts write them.</summary>
[TestClass]
public sealed class AnnexTests
{
    [TestMethod]
    public void ThreeParagraphs() => TreeText.Verify(
        """
        1 范围
        见附录A。
        {c} 附录A
        {c} （规范性）
        {c} 记录表
        A.1 总则
        应记录。
        A.2 格式
        甲。
        """,
        """
        Draft  1-9
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "见附录A。"  2
          Annex A typed "附录A" normative "记录表"  3-9
            Subclause A.1 typed "总则" medium  6-7
              Paragraph "应记录。"  7
            Subclause A.2 typed "格式" medium  8-9
              Paragraph "甲。"  9
        """);

    [TestMethod]
    public void OneParagraphWithLineBreaks() => TreeText.Verify(
        """
        1 范围
        甲。
        {c} 附 录 A⏎（资料性）⏎记录表
        乙。
        """,
        """
        Draft  1-4
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex A typed "附 录 A" informative "记录表"  3-4
            Paragraph "乙。"  4
        """);

    [TestMethod]
    public void AutomaticMarkWithStatusAndTitleBelow() => TreeText.Verify(
        """
        {标准文件_章标题; #1} 范围
        甲。
        {标准文件_附录标识; #附录A} ⏎（资料性）
        {标准文件_附录章标题; c} 示例
        {标准文件_附录一级条标题; #A.1} 总则
        乙。
        """,
        """
        Draft  1-6
          MainBody  1-2
            Clause 1 auto Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex A auto "附录A" informative "示例"  3-6
            Subclause A.1 auto "总则"  5-6
              Paragraph "乙。"  6
        """);

    [TestMethod]
    public void AutomaticMarkWithoutTextInAnyStyle() => TreeText.Verify(
        """
        1 范围
        甲。
        {heading 1; #附录A} 
        （资料性）
        记录表
        乙。
        """,
        """
        Draft  1-6
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex A auto "附录A" informative "记录表"  3-6
            Paragraph "乙。"  6
        """);

    [TestMethod]
    public void SentenceAboutAnAnnexIsNoAnnex() => TreeText.Verify(
        """
        1 范围
        附录A给出了示例。
        附录B为资料性附录
        {c} 附录A（资料性）示例
        甲。
        """,
        """
        Draft  1-5
          MainBody  1-3
            Clause 1 typed Scope "范围"  1-3
              Paragraph "附录A给出了示例。"  2
              Paragraph "附录B为资料性附录"  3
          Annex A typed "附录A" informative "示例"  4-5
            Paragraph "甲。"  5
        """);

    [TestMethod]
    public void StatusBelowTheTitle() => TreeText.Verify(
        """
        1 范围
        甲。
        附录A
        评定
        （规范性附录）
        乙。
        """,
        """
        Draft  1-6
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex A typed "附录A" normative "评定"  3-6
            Paragraph "乙。"  6
        """);

    [TestMethod]
    public void NumberedWrongly() => TreeText.Verify(
        """
        1 范围
        甲。
        {heading 1} 附录1 记录
        {heading 2} 1 总则
        甲。
        {heading 1} 附录 b（资料性）表
        {heading 2} C.1 总则
        乙。
        """,
        """
        Draft  1-8
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex A typed "附录1" unstated "记录"  3-5
            Subclause 1 typed "总则" medium  4-5
              Paragraph "甲。"  5
          Annex B typed "附录 b" informative "表"  6-8
            Subclause C.1 typed "总则" medium  7-8
              Paragraph "乙。"  8
        """);

    [TestMethod]
    public void WithoutLetter() => TreeText.Verify(
        """
        1 范围
        甲。
        附录
        乙。
        """,
        """
        Draft  1-4
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex 附录 unstated  3-4
            Paragraph "乙。"  4
        """);

    [TestMethod]
    public void ClauseAfterAnnex() => TreeText.Verify(
        """
        {heading 1} 1 范围
        甲。
        {heading 1} 附录A（资料性）表
        乙。
        {heading 1} 2 补充
        丙。
        """,
        """
        Draft  1-6
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Annex A typed "附录A" informative "表"  3-4
            Paragraph "乙。"  4
          MainBody  5-6
            Clause 2 typed "补充" medium  5-6
              Paragraph "丙。"  6
        """);
}
