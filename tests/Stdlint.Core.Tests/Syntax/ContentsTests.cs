namespace Stdlint.Core.Tests.Syntax;

/// <summary>目次, generated and typed.</summary>
[TestClass]
public sealed class ContentsTests
{
    [TestMethod]
    public void GeneratedLines() => TreeText.Verify(
        """
        {c} 目　　次
        {toc; toc 1} 前言→Ⅰ
        {toc; toc 1} 1　范围→1
        {toc; toc 1} 附录A（规范性）　记录表→5
        前言
        甲。
        1 范围
        乙。
        """,
        """
        Draft  1-8
          TableOfContents  1-4
            ContentsEntry "前言" Ⅰ  2
            ContentsEntry 1 "范围" 1  3
            ContentsEntry A "附录A（规范性）记录表" 5  4
          Foreword  5-6
            Paragraph "甲。"  6
          MainBody  7-8
            Clause 1 typed Scope "范围"  7-8
              Paragraph "乙。"  8
        """);

    [TestMethod]
    public void TypedLinesWithLeaders() => TreeText.Verify(
        """
        目录
        前言................II
        1 范围…………1
        2.1 人员 3
        参考文献 4
        前言
        甲。
        1 范围
        乙。
        """,
        """
        Draft  1-9
          TableOfContents  1-5
            ContentsEntry "前言" II  2
            ContentsEntry 1 "范围" 1  3
            ContentsEntry 2.1 "人员" 3  4
            ContentsEntry "参考文献" 4  5
          Foreword  6-7
            Paragraph "甲。"  7
          MainBody  8-9
            Clause 1 typed Scope "范围"  8-9
              Paragraph "乙。"  9
        """);

    [TestMethod]
    public void TypedLinesWithoutPagesRepeatTheHeadings() => TreeText.Verify(
        """
        目次
        前言
        1 范围
        2 要求
        参考文献
        前言
        甲。
        1 范围
        乙。
        2 要求
        丙。
        参考文献
        [1] GB/T 1—2020 丁
        """,
        """
        Draft  1-13
          TableOfContents  1-5
            ContentsEntry "前言"   2
            ContentsEntry 1 "范围"   3
            ContentsEntry 2 "要求"   4
            ContentsEntry "参考文献"   5
          Foreword  6-7
            Paragraph "甲。"  7
          MainBody  8-11
            Clause 1 typed Scope "范围"  8-9
              Paragraph "乙。"  9
            Clause 2 typed "要求" medium  10-11
              Paragraph "丙。"  11
          Bibliography  12-13
            ReferenceEntry "GB/T 1—2020" "丁"  13
        """);

    [TestMethod]
    public void EmptyContents() => TreeText.Verify(
        """
        {标准文件_目录标题} 目次
        {目次、索引正文} 右键单击以更新目录。
        {标准文件_目录标题} 前言
        甲。
        """,
        """
        Draft  1-4
          TableOfContents  1-2
            Paragraph "右键单击以更新目录。"  2
          Foreword  3-4
            Paragraph "甲。"  4
        """);
}
