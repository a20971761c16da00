namespace Stdlint.Core.Tests.Syntax;

/// <summary>Stories outside the body.</summary>
[TestClass]
public sealed class StoryTests
{
    [TestMethod]
    public void FootnotesHeadersAndComments() => TreeText.Verify(
        """
        1 范围
        甲。
        {foot 1} 乙。
        {foot 1} 丙。
        {foot 2} 丁。
        {head} 戊
        {comment} 己
        """,
        """
        Draft  1-7
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Footnote "乙。 丙。"  3-4
          Footnote "丁。"  5
          Trivia  6
          Trivia  7
        """);
}
