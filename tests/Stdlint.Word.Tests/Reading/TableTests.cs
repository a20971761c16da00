using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases B1 to B8 and B12: tables.</summary>
[TestClass]
public sealed class TableTests
{
    [TestMethod]
    [TestProperty("Case", "B1")]
    public void SpansMergesAndGaps()
    {
        var text = Read(
            Table(
                Row(Cell("a", "<w:gridSpan w:val=\"2\"/>"), Cell("b", "<w:vMerge w:val=\"restart\"/>"))
                + $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("c")}{Cell("", "<w:vMerge/>")}</w:tr>"
                + $"<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>{Cell("d")}{Cell("e")}</w:tr>") + "<w:p/>");
        var table = text.Tables.Single();
        Assert.AreEqual((3, 3, 0, 5), (table.RowCount, table.ColumnCount, table.FirstBlock, table.EndBlock));
        CollectionAssert.AreEqual(
            new[] { ("a", 0, 0, 1, 2), ("b", 0, 2, 2, 1), ("c", 1, 1, 1, 1), ("d", 2, 0, 1, 1), ("e", 2, 1, 1, 1) },
            table.Cells.Select(cell => (text.TextOf(text.Blocks[cell.FirstBlock]).ToString(), cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan)).ToArray());
        Assert.AreSame(table.Cells[1], text.Blocks[1].Cell);
        Assert.IsNull(text.Blocks[5].Cell);
    }

    [TestMethod]
    [TestProperty("Case", "B1")]
    public void NestedTableFollowsTheOneAroundIt()
    {
        var text = Read(Table($"<w:tr><w:tc><w:p>{T("a")}</w:p>{Table(Row(Cell("b")))}<w:p>{T("c")}</w:p></w:tc>{Cell("d")}</w:tr>") + Table(Row(Cell("e"))) + "<w:p/>");
        Assert.AreEqual("a\nb\nc\nd\ne\n", text.Content);
        CollectionAssert.AreEqual(new[] { 0, 1, 0, 0, 2 }, text.Blocks.Take(5).Select(block => block.Cell!.Table.Index).ToArray());
        Assert.AreSame(text.Tables[0].Cells[0], text.Tables[1].OuterCell);
        Assert.AreEqual((0, 3), (text.Tables[0].Cells[0].FirstBlock, text.Tables[0].Cells[0].EndBlock));
        Assert.IsNull(text.Tables[2].OuterCell);
    }

    [TestMethod]
    [TestProperty("Case", "B1")]
    public void DiagonalOfACell()
    {
        var text = Read(Table(Row(
            Cell("a", "<w:tcBorders><w:tl2br w:val=\"single\" w:sz=\"4\"/></w:tcBorders>")
            + Cell("b", "<w:tcBorders><w:tr2bl w:val=\"nil\"/><w:top w:val=\"single\"/></w:tcBorders>")
            + Cell("c", "<w:tcBorders><w:tr2bl w:val=\"dashed\"/></w:tcBorders>"))) + "<w:p/>");
        CollectionAssert.AreEqual(new[] { true, false, true }, text.Tables[0].Cells.Select(cell => cell.HasDiagonal).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "B2")]
    public void ColumnsAreCountedWithoutAGrid() => Assert.AreEqual(3, Read(Table(Row(Cell("a"), Cell("b")) + Row(Cell("c"), Cell("d"), Cell("e")))).Tables[0].ColumnCount);

    [TestMethod]
    [TestProperty("Case", "B3")]
    public void RowsAndCellsInControls()
    {
        var text = Read(Table($"<w:sdt><w:sdtContent>{Row(Cell("a"))}{Row(Cell("b"))}</w:sdtContent></w:sdt><w:customXml w:element=\"e\">{Row("<w:sdt><w:sdtContent>" + Cell("c") + "</w:sdtContent></w:sdt>")}</w:customXml>"));
        CollectionAssert.AreEqual(new[] { (0, 0), (1, 0), (2, 0) }, text.Blocks.Select(block => (block.Cell!.Row, block.Cell.Column)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "B4")]
    public void HeaderRowsRepeatFromTheFirstOn()
    {
        const string header = "<w:trPr><w:tblHeader/></w:trPr>";
        var text = Read(Table($"<w:tr>{header}{Cell("a")}</w:tr><w:tr>{header}{Cell("b")}</w:tr>{Row(Cell("c"))}<w:tr>{header}{Cell("d")}</w:tr>"));
        CollectionAssert.AreEqual(new[] { true, true, false, false }, text.Tables[0].Cells.Select(cell => cell.InHeaderRow).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "B5")]
    public void TableInATextBoxOfACell()
    {
        var text = Read(Table($"<w:tr><w:tc><w:p>{T("a")}{ObjectTests.TextBox(Table(Row(Cell("b"))) + $"<w:p>{T("c")}</w:p>")}</w:p></w:tc>{Cell("d")}</w:tr>") + "<w:p/>");
        Assert.AreEqual("a\uFFFC\nb\nc\nd\n", text.Content);
        CollectionAssert.AreEqual(
            new[] { (BlockStory.Body, 0), (BlockStory.TextBox, 1), (BlockStory.TextBox, -1), (BlockStory.Body, 0), (BlockStory.Body, -1) },
            text.Blocks.Select(block => (block.Story, block.Cell?.Table.Index ?? -1)).ToArray());
        Assert.AreEqual((0, 3), (text.Tables[0].Cells[0].FirstBlock, text.Tables[0].Cells[0].EndBlock));
        Assert.IsNull(text.Tables[1].OuterCell);
    }

    [TestMethod]
    [TestProperty("Case", "B6")]
    public void TextOfAContinuedCellIsIgnored()
    {
        var text = Read(Table(Row(Cell("a", "<w:vMerge w:val=\"restart\"/>")) + Row(Cell("hidden", "<w:vMerge w:val=\"continue\"/>")) + Row(Cell("b"))) + Table(Row(Cell("c", "<w:vMerge/>"))) + "<w:p/>");
        Assert.AreEqual("a\nb\nc\n", text.Content);
        Assert.AreEqual(2, text.Tables[0].Cells[0].RowSpan);
    }

    [TestMethod]
    [TestProperty("Case", "B6")]
    public void MergeEndsWhereARowDoesNotContinueIt()
    {
        var text = Read(Table(Row(Cell("a", "<w:vMerge w:val=\"restart\"/>")) + Row(Cell("b")) + Row(Cell("c", "<w:vMerge/>"))));
        Assert.AreEqual("a\nb\nc", text.Content);
    }

    [TestMethod]
    [TestProperty("Case", "B7")]
    public void HorizontalMergeOfTheOlderKind()
    {
        var text = Read(Table(Row(Cell("a", "<w:hMerge w:val=\"restart\"/>"), Cell("hidden", "<w:hMerge/>"), Cell("b"))));
        Assert.AreEqual("a\nb", text.Content);
        CollectionAssert.AreEqual(new[] { (0, 2), (2, 1) }, text.Tables[0].Cells.Select(cell => (cell.Column, cell.ColumnSpan)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "B8")]
    public void TitleBeforeOrAfterATableIsABlockWithItsStyleAndLabel()
    {
        var text = new DraftSample($"<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>{T("尺寸")}</w:p>" + Table(Row(Cell("a"))) + $"<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>{T("续")}</w:p>")
            .WithStyles("<w:style w:styleId=\"T\"><w:name w:val=\"标准文件_正文表标题\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"表%1　\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Read();
        CollectionAssert.AreEqual(new[] { "表1　", null, "表2　" }, text.Blocks.Select(block => block.Label?.Text).ToArray());
        Assert.AreEqual((1, 2), (text.Tables[0].FirstBlock, text.Tables[0].EndBlock));
        Assert.AreEqual("标准文件_正文表标题", text.Blocks[0].Style?.Name);
    }

    [TestMethod]
    [TestProperty("Case", "B12")]
    public void BlockThatMustEndACellAfterATableIsALine() => Assert.AreEqual(
        "a\n\nb\n", Text(Table($"<w:tr><w:tc>{Table(Row(Cell("a")))}<w:p/></w:tc>{Cell("b")}</w:tr>") + "<w:p/>"));

    [TestMethod]
    [DataRow("<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>", "", true)]
    [DataRow("<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"none\"/></w:tblBorders>", "", false)]
    [DataRow("<w:tblStyle w:val=\"Grid\"/>", "", true)]
    [DataRow("<w:tblStyle w:val=\"Child\"/>", "", true)]
    [DataRow("<w:tblStyle w:val=\"Plain\"/>", "", false)]
    [DataRow("<w:tblStyle w:val=\"Parts\"/>", "", true)]
    [DataRow("<w:tblStyle w:val=\"Grid\"/><w:tblBorders><w:top w:val=\"none\"/></w:tblBorders>", "", false)]
    [DataRow("", "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>", true)]
    [DataRow("", "", false)]
    public void BordersAreDrawnByTableStyleOrCell(string tblPr, string tcPr, bool expected)
    {
        var text = new DraftSample($"<w:tbl><w:tblPr>{tblPr}</w:tblPr>{Row(Cell("a", tcPr))}</w:tbl>").WithStyles(
            "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Child\"><w:name w:val=\"c\"/><w:basedOn w:val=\"Grid\"/></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Plain\"><w:name w:val=\"p\"/><w:basedOn w:val=\"Grid\"/><w:tblPr><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders></w:tblPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Parts\"><w:name w:val=\"q\"/><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>").Read();
        Assert.AreEqual(expected, text.Tables[0].HasBorders);
    }

    [TestMethod]
    public void TableStyleReachesTheRunsOfItsParts()
    {
        var text = new DraftSample($"<w:tbl><w:tblPr><w:tblStyle w:val=\"S\"/><w:tblLook w:firstRow=\"1\"/></w:tblPr>{Row(Cell("a"))}{Row(Cell("b"))}</w:tbl>").WithStyles(
            "<w:style w:type=\"table\" w:styleId=\"S\"><w:name w:val=\"List\"/><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>").Read();
        CollectionAssert.AreEqual(new[] { true, false }, text.Pieces.Select(piece => text.CharacterFormats[piece.FormatIndex].Bold).ToArray());
        Assert.AreEqual("List", text.Tables[0].StyleName);
    }

    [TestMethod]
    public void RowsAndCellsOutsideATableAreTolerated() => Assert.AreEqual("a", Text($"{Row(Cell("x"))}{Cell("y")}<w:p>{T("a")}</w:p>"));

    [TestMethod]
    public void MadeUpSpansDoNotSpoilTheGrid()
    {
        var table = Read(Table(Row(Cell("a", "<w:gridSpan w:val=\"2147483647\"/>"), Cell("b", "<w:gridSpan w:val=\"-5\"/>"), Cell("c", "<w:gridSpan w:val=\"x\"/>")))).Tables[0];
        Assert.AreEqual(1026, table.ColumnCount);
    }
}
