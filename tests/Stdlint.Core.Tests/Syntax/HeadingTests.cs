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
}
