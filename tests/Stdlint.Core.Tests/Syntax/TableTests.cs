namespace Stdlint.Core.Tests.Syntax;

/// <summary>表 with title, unit, cells, notes and footnotes.</summary>
[TestClass]
public sealed class TableTests
{
    [TestMethod]
    public void TitleUnitNotesAndFootnotes() => TreeText.Verify(
        """
        1 范围
        见表1。
        表1　参数
        单位为毫米
        {cell 0,0} 名称
        {cell 0,1} 值²a
        {cell 1,0} 甲
        {cell 1,1} 1
        {cell 2,0} 注：乙。
        {cell 2,0} ²a　丙。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-10
              Paragraph "见表1。"  2
              Table 1 typed "表1" "参数" 3×2 head 1 "单位为毫米"  3-10
                Paragraph "单位为毫米"  4
                TableCell 1,1  5
                  Paragraph "名称"  5
                TableCell 1,2  6
                  Paragraph "值a"  6
                TableCell 2,1  7
                  Paragraph "甲"  7
                TableCell 2,2  8
                  Paragraph "1"  8
                TableCell 3,1  9-10
                  Note 注： "乙。"  9
                  TableFootnote a typed "丙。"  10
        """);

    [TestMethod]
    public void TitleBelowAndNoteOutside() => TreeText.Verify(
        """
        1 范围
        甲。
        {cell 0,0} 名称
        {cell 0,1} 值
        表1　参数
        {cell 0,0} 名称
        {cell 0,1} 值
        {cell 1,0} 甲
        {cell 1,1} 乙
        注：丙。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-10
              Paragraph "甲。"  2
              Table 1×2 head 0  3-4
                TableCell 1,1  3
                  Paragraph "名称"  3
                TableCell 1,2  4
                  Paragraph "值"  4
              Table 1 typed "表1" "参数" 2×2 head 1  5-10
                TableCell 1,1  6
                  Paragraph "名称"  6
                TableCell 1,2  7
                  Paragraph "值"  7
                TableCell 2,1  8
                  Paragraph "甲"  8
                TableCell 2,2  9
                  Paragraph "乙"  9
                Note 注： "丙。"  10
        """);

    [TestMethod]
    public void SentenceAboutATableIsNoTitle() => TreeText.Verify(
        """
        1 范围
        表1规定了甲。
        表1给出了乙
        见表1。
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 typed Scope "范围"  1-4
              Paragraph "表1规定了甲。"  2
              Paragraph "表1给出了乙"  3
              Paragraph "见表1。"  4
        """);

    [TestMethod]
    public void ContinuedTables() => TreeText.Verify(
        """
        1 范围
        甲。
        表1（续）
        {cell 0,0} 名称
        {cell 0,1} 值
        续表1
        {cell 0,0} 名称
        {cell 0,1} 值
        表1　参数（续）
        {cell 0,0} 名称
        {cell 0,1} 值
        """,
        """
        Draft  1-11
          MainBody  1-11
            Clause 1 typed Scope "范围"  1-11
              Paragraph "甲。"  2
              Table 1 typed "表1" continued 1×2 head 0  3-5
                TableCell 1,1  4
                  Paragraph "名称"  4
                TableCell 1,2  5
                  Paragraph "值"  5
              Table 1 typed "续表1" continued 1×2 head 0  6-8
                TableCell 1,1  7
                  Paragraph "名称"  7
                TableCell 1,2  8
                  Paragraph "值"  8
              Table 1 typed "表1" "参数" continued 1×2 head 0  9-11
                TableCell 1,1  10
                  Paragraph "名称"  10
                TableCell 1,2  11
                  Paragraph "值"  11
        """);

    [TestMethod]
    public void NumbersWronglyWritten() => TreeText.Verify(
        """
        1 范围
        甲。
        {c} 表1-1 甲
        {cell 0,0} 名称
        {cell 0,1} 值
        表 2：乙
        {cell 0,0} 名称
        {cell 0,1} 值
        {c} 表3a 丙
        {cell 0,0} 名称
        {cell 0,1} 值
        """,
        """
        Draft  1-11
          MainBody  1-11
            Clause 1 typed Scope "范围"  1-11
              Paragraph "甲。"  2
              Table 1.1 typed "表1-1" "甲" 1×2 head 0  3-5
                TableCell 1,1  4
                  Paragraph "名称"  4
                TableCell 1,2  5
                  Paragraph "值"  5
              Table 2 typed "表 2" "乙" 1×2 head 0  6-8
                TableCell 1,1  7
                  Paragraph "名称"  7
                TableCell 1,2  8
                  Paragraph "值"  8
              Table 3 typed "表3a" "丙" 1×2 head 0  9-11
                TableCell 1,1  10
                  Paragraph "名称"  10
                TableCell 1,2  11
                  Paragraph "值"  11
        """);

    [TestMethod]
    public void HeadingLikeCellsAreNoHeadings() => TreeText.Verify(
        """
        1 范围
        甲。
        {cell 0,0} 2 要求
        {cell 0,1} 附录A
        {cell 1,0} 前言
        {cell 1,1} a) 甲
        {cell 1,1} b) 乙
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "甲。"  2
              Table 2×2 head 1  3-7
                TableCell 1,1  3
                  Paragraph "2 要求"  3
                TableCell 1,2  4
                  Paragraph "附录A"  4
                TableCell 2,1  5
                  Paragraph "前言"  5
                TableCell 2,2  6-7
                  List  6-7
                    ListItem a) typed Letter "甲"  6
                    ListItem b) typed Letter "乙"  7
        """);

    [TestMethod]
    public void LayoutTableHasNoTitle() => TreeText.Verify(
        """
        1 范围
        甲。
        {bare; cell 0,0} 甲
        {bare; cell 0,1} 乙
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 typed Scope "范围"  1-4
              Paragraph "甲。"  2
              Table 1×2 head 0 layout  3-4
                TableCell 1,1  3
                  Paragraph "甲"  3
                TableCell 1,2  4
                  Paragraph "乙"  4
        """);

    [TestMethod]
    public void HeaderRowsByMarkOrLook() => TreeText.Verify(
        """
        1 范围
        表1 甲
        {header; cell 0,0} 名称
        {header; cell 1,0} 单位
        {cell 2,0} 甲
        表2 乙
        {cell 0,0} 1
        {cell 0,1} 2
        {cell 1,0} 3
        {cell 1,1} 4
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 1 typed Scope "范围"  1-10
              Table 1 typed "表1" "甲" 3×1 head 2  2-5
                TableCell 1,1  3
                  Paragraph "名称"  3
                TableCell 2,1  4
                  Paragraph "单位"  4
                TableCell 3,1  5
                  Paragraph "甲"  5
              Table 2 typed "表2" "乙" 2×2 head 0  6-10
                TableCell 1,1  7
                  Paragraph "1"  7
                TableCell 1,2  8
                  Paragraph "2"  8
                TableCell 2,1  9
                  Paragraph "3"  9
                TableCell 2,2  10
                  Paragraph "4"  10
        """);

    [TestMethod]
    public void TitleWithoutGrid() => TreeText.Verify(
        """
        1 范围
        甲。
        {c} 表1　参数
        ▣
        {标准文件_正文表标题; #表2} 数据
        乙。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "甲。"  2
              Table 1 typed "表1" "参数" no grid  3-4
              Table 2 auto "表2" "数据" no grid  5
              Paragraph "乙。"  6
        """);

    [TestMethod]
    public void ContentsStyleInATable() => TreeText.Verify(
        """
        1 范围
        甲。
        {toc 1; cell 0,0} 名称
        {toc 1; cell 0,1} 2 要求
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 typed Scope "范围"  1-4
              Paragraph "甲。"  2
              Table 1×2 head 0  3-4
                TableCell 1,1  3
                  Paragraph "名称"  3
                TableCell 1,2  4
                  Paragraph "2 要求"  4
        """);
}
