namespace Stdlint.Core.Tests.Syntax;

/// <summary>What begins like a heading and is none.</summary>
[TestClass]
public sealed class FalseHeadingTests
{
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
    public void WordsOfADrawingAreNoHeadings() => TreeText.Verify(
        """
        1 范围
        见下图：
        ￼
        {box} 2 受理
        {box} 3 审核
        {box} 警告：高压
        2 要求
        应好。
        """,
        """
        Draft  1-8
          MainBody  1-8
            Clause 1 typed Scope "范围"  1-6
              Paragraph "见下图："  2
              Trivia  3
              Trivia  4
              Trivia  5
              Notice "警告：高压"  6
            Clause 2 typed "要求" medium  7-8
              Paragraph "应好。"  8
        """);
}
