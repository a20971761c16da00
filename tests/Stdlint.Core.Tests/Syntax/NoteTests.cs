namespace Stdlint.Core.Tests.Syntax;

/// <summary>注, 示例 and 提示.</summary>
[TestClass]
public sealed class NoteTests
{
    [TestMethod]
    public void Labels() => TreeText.Verify(
        """
        1 范围
        甲。
        注：乙。
        注1：丙。
        注 2: 丁。
        注3．戊。
        【注】己。
        （注4）庚。
        示例：辛。
        例1：壬。
        举例：癸。
        """,
        """
        Draft  1-11
          MainBody  1-11
            Clause 1 typed Scope "范围"  1-11
              Paragraph "甲。"  2
              Note 注： "乙。"  3
              Note 注1： typed "丙。"  4
              Note 注 2: typed "丁。"  5
              Note 注3． typed "戊。"  6
              Note 【注】 "己。"  7
              Note （注4） typed "庚。"  8
              Example 示例： "辛。"  9
              Example 例1： typed "壬。"  10
              Example 举例： "癸。"  11
        """);

    [TestMethod]
    public void WordsThatBeginLikeLabels() => TreeText.Verify(
        """
        1 范围
        注意事项应遵守。
        注册商标应登记。
        例如：甲。
        例行检查应做。
        备注：乙。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "注意事项应遵守。"  2
              Paragraph "注册商标应登记。"  3
              Paragraph "例如：甲。"  4
              Paragraph "例行检查应做。"  5
              Paragraph "备注：乙。"  6
        """);

    [TestMethod]
    public void BareLabelTakesTheNextParagraph() => TreeText.Verify(
        """
        1 范围
        甲。
        示例：
        乙。
        丙。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Paragraph "甲。"  2
              Example 示例： "乙。"  3-4
                Paragraph "乙。"  4
              Paragraph "丙。"  5
        """);

    [TestMethod]
    public void StyledContinuation() => TreeText.Verify(
        """
        1 范围
        甲。
        {标准文件_注×：; #注1：} 乙：
        {标准文件_注×：后续} 丙。
        {标准文件_示例：; #示例：} 丁
        {标准文件_示例内容} 戊。
        {标准文件_示例内容} 己。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "甲。"  2
              Note 注1： auto "乙： 丙。"  3-4
                Paragraph "丙。"  4
              Example 示例： "丁 戊。 己。"  5-7
                Paragraph "戊。"  6
                Paragraph "己。"  7
        """);

    [TestMethod]
    public void ListInANote() => TreeText.Verify(
        """
        1 范围
        甲。
        注：包括：
        a) 乙；
        b) 丙。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Paragraph "甲。"  2
              Note 注： "包括： a) 乙； b) 丙。"  3-5
                List  4-5
                  ListItem a) typed Letter "乙；"  4
                  ListItem b) typed Letter "丙。"  5
        """);

    [TestMethod]
    public void Notices() => TreeText.Verify(
        """
        1 范围
        重要提示：甲。
        警告——乙。
        注意：丙！
        危险的操作应避免。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Notice "重要提示：甲。"  2
              Notice "警告——乙。"  3
              Notice "注意：丙！"  4
              Paragraph "危险的操作应避免。"  5
        """);
}
