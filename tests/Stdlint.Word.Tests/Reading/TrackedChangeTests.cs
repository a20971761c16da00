using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases T1 to T13 of tracked changes, in the views that show them.</summary>
[TestClass]
public sealed class TrackedChangeTests
{
    [TestMethod]
    [TestProperty("Case", "T1")]
    public void InsertionIsInTheFinalViewOnly() => AssertViews(
        $"<w:p>{T("a")}<w:ins w:id=\"1\" w:author=\"x\">{T("b")}</w:ins>{T("c")}</w:p>", final: "abc", original: "ac", all: "abc");

    [TestMethod]
    [TestProperty("Case", "T2")]
    public void DeletionIsInTheOriginalViewOnly() => AssertViews(
        $"<w:p>{T("a")}<w:del w:id=\"1\">{Deleted("b")}</w:del>{T("c")}</w:p>", final: "ac", original: "abc", all: "abc");

    [TestMethod]
    [TestProperty("Case", "T3")]
    public void DeletionInsideAnInsertionIsInNeitherView() => AssertViews(
        $"<w:p>{T("a")}<w:ins w:id=\"1\">{T("b")}<w:del w:id=\"2\">{Deleted("c")}</w:del></w:ins></w:p>", final: "ab", original: "a", all: "abc");

    [TestMethod]
    [TestProperty("Case", "T4")]
    public void MovedTextStandsAtItsNewPlaceInTheFinalView() => AssertViews(
        $"<w:p><w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/><w:moveFrom w:id=\"2\">{T("x")}</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>{T("-")}"
        + $"<w:moveToRangeStart w:id=\"3\" w:name=\"m\"/><w:moveTo w:id=\"4\">{T("x")}</w:moveTo><w:moveToRangeEnd w:id=\"3\"/></w:p>",
        final: "-x", original: "x-", all: "x-x");

    [TestMethod]
    [TestProperty("Case", "T5")]
    public void ChangesOfTwoAuthorsNest() => AssertViews(
        $"<w:p><w:ins w:id=\"1\" w:author=\"A\">{T("1")}<w:del w:id=\"2\" w:author=\"B\">{Deleted("2")}</w:del>{T("3")}</w:ins>"
        + $"<w:del w:id=\"3\" w:author=\"B\">{Deleted("4")}</w:del></w:p>", final: "13", original: "4", all: "1234");

    [TestMethod]
    [TestProperty("Case", "T6")]
    public void PiecesTellTheirChange()
    {
        var text = Read($"<w:p>{T("a")}<w:ins w:id=\"1\">{T("b")}</w:ins><w:del w:id=\"2\">{Deleted("c")}</w:del><w:moveTo w:id=\"3\">{T("d")}</w:moveTo></w:p>", TextView.All);
        CollectionAssert.AreEqual(
            new[] { RevisionKind.None, RevisionKind.Inserted, RevisionKind.Deleted, RevisionKind.MovedTo }, text.Pieces.Select(piece => piece.Revision).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "T7")]
    public void DeletedMarkJoinsTheNextBlockWhosePropertiesHold()
    {
        var sample = new DraftSample(
            $"<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{T("first ")}</w:p>"
            + $"<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr>{T("second")}</w:p>")
            .WithStyles("<w:style w:styleId=\"A\"><w:name w:val=\"One\"/></w:style><w:style w:styleId=\"B\"><w:name w:val=\"Two\"/></w:style>");
        var final = sample.Read();
        Assert.AreEqual("first second", final.Content);
        Assert.AreEqual("Two", final.Blocks[0].Style?.Name);
        Assert.IsTrue(final.Blocks[0].Has(BlockFlags.JoinedByDeletedMark));
        Assert.AreEqual("first \nsecond", sample.Read(TextView.Original).Content);
    }

    [TestMethod]
    [TestProperty("Case", "T7")]
    public void ChainOfDeletedMarksJoinsAll() => AssertViews(
        Marked("del", T("a")) + Marked("del", $"<w:del w:id=\"2\">{Deleted("b")}</w:del>") + Marked("moveFrom", "") + $"<w:p>{T("c")}</w:p><w:p>{T("d")}</w:p>",
        final: "ac\nd", original: "a\nb\n\nc\nd", all: "a\nb\n\nc\nd");

    [TestMethod]
    [TestProperty("Case", "T7")]
    public void DeletedMarkBeforeATableHasNothingToJoin() => AssertViews(
        Marked("del", T("a")) + Table(Row(Cell("x"))) + Marked("del", "") + Table(Row(Cell("y"))) + "<w:p/>",
        final: "a\nx\ny\n", original: "a\nx\n\ny\n", all: "a\nx\n\ny\n");

    [TestMethod]
    [TestProperty("Case", "T7")]
    public void LastBlockOfACellStaysWhereItIsTheOnlyOne() => AssertViews(
        Table($"<w:tr><w:tc>{Marked("del", "")}</w:tc><w:tc><w:p>{T("a")}</w:p>{Marked("del", "")}</w:tc></w:tr>") + "<w:p/>",
        final: "\na\n", original: "\na\n\n", all: "\na\n\n");

    [TestMethod]
    [TestProperty("Case", "T8")]
    public void InsertedMarkJoinsInTheOriginalView()
    {
        var body = Marked("ins", T("a")) + $"<w:p>{T("b")}</w:p>";
        AssertViews(body, final: "a\nb", original: "ab", all: "a\nb");
        Assert.IsTrue(Read(body).Blocks[0].Has(BlockFlags.MarkInserted));
    }

    [TestMethod]
    [TestProperty("Case", "T9")]
    public void RowsAndCellsAreInsertedAndDeleted() => AssertViews(
        Table(
            Row(Cell("kept"))
            + $"<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>{Cell("new row")}</w:tr>"
            + $"<w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr>{Cell("old row")}</w:tr>"
            + $"<w:tr><w:tc><w:tcPr><w:cellIns w:id=\"3\"/></w:tcPr><w:p>{T("new cell")}</w:p></w:tc><w:tc><w:tcPr><w:cellDel w:id=\"4\"/></w:tcPr><w:p>{T("old cell")}</w:p></w:tc></w:tr>")
        + "<w:p/>",
        final: "kept\nnew row\nnew cell\n", original: "kept\nold row\nold cell\n", all: "kept\nnew row\nold row\nnew cell\nold cell\n");

    [TestMethod]
    [TestProperty("Case", "T9")]
    public void TrackedMergeOfCellsCountsInTheViewThatShowsIt()
    {
        var body = Table(
            $"<w:tr><w:tc><w:tcPr><w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/></w:tcPr><w:p>{T("a")}</w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:cellMerge w:id=\"2\" w:vMerge=\"cont\" w:vMergeOrig=\"rest\"/></w:tcPr><w:p/></w:tc></w:tr>");
        Assert.AreEqual(2, Read(body).Tables[0].Cells.Single().RowSpan);
        Assert.HasCount(2, Read(body, TextView.Original).Tables[0].Cells);
    }

    [TestMethod]
    [TestProperty("Case", "T9")]
    public void TableWithoutRowsInTheViewIsGone()
    {
        var text = Read(Table($"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Cell("a")}</w:tr>") + Table(Row(Cell("b"))) + "<w:p/>");
        Assert.AreEqual("b\n", text.Content);
        Assert.HasCount(1, text.Tables);
        Assert.AreEqual(0, text.Tables[0].Index);
    }

    [TestMethod]
    [TestProperty("Case", "T10")]
    public void FormerPropertiesAreNeverRead()
    {
        var sample = new DraftSample(
            "<w:p><w:pPr><w:jc w:val=\"center\"/><w:pPrChange w:id=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:jc w:val=\"right\"/><w:rPr><w:del w:id=\"9\"/></w:rPr></w:pPr></w:pPrChange></w:pPr>"
            + "<w:r><w:rPr><w:i/><w:rPrChange w:id=\"2\"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>"
            + "<w:tbl><w:tblGrid><w:gridCol w:w=\"1\"/><w:tblGridChange w:id=\"3\"><w:tblGrid><w:gridCol w:w=\"1\"/><w:gridCol w:w=\"1\"/></w:tblGrid></w:tblGridChange></w:tblGrid>"
            + "<w:tr><w:trPr><w:trPrChange w:id=\"4\"><w:trPr><w:tblHeader/></w:trPr></w:trPrChange></w:trPr><w:tc><w:tcPr><w:tcPrChange w:id=\"5\"><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
            + "<w:p/><w:sectPr><w:pgSz w:w=\"100\" w:h=\"200\"/><w:sectPrChange w:id=\"6\"><w:sectPr><w:pgSz w:w=\"300\" w:h=\"400\"/><w:titlePg/></w:sectPr></w:sectPrChange></w:sectPr>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        var text = sample.Read();
        Assert.AreEqual("a\n\n", text.Content);
        Assert.IsNull(text.Blocks[0].Label);
        Assert.AreEqual(ParagraphAlignment.Center, text.Blocks[0].Format.Alignment);
        var format = text.CharacterFormats[text.Pieces[0].FormatIndex];
        Assert.IsTrue(format is { Italic: true, Bold: false, Hidden: false });
        Assert.AreEqual(1, text.Tables[0].ColumnCount);
        Assert.IsFalse(text.Tables[0].Cells[0].InHeaderRow);
        Assert.AreEqual((100, 200, false), (text.PageSections[0].PageWidth, text.PageSections[0].PageHeight, text.PageSections[0].HasTitlePage));
    }

    [TestMethod]
    [TestProperty("Case", "T11")]
    public void DeletedFieldCodesAreInstruction() => AssertViews(
        "<w:p><w:del w:id=\"1\"><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText xml:space=\"preserve\"> PAGE </w:delInstrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Deleted("7")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>{T("x")}</w:p>",
        final: "x", original: "7x", all: "7x");

    [TestMethod]
    [TestProperty("Case", "T12")]
    public void DefaultViewIsTheFinalOne()
    {
        var text = Stdlint.Word.Reading.DraftReader.Read(new DraftSample($"<w:p><w:ins w:id=\"1\">{T("new")}</w:ins><w:del w:id=\"2\">{Deleted("old")}</w:del></w:p>").ToBytes()).Text;
        Assert.AreEqual(("new", TextView.Final), (text?.Content, text?.View));
    }

    [TestMethod]
    [TestProperty("Case", "T13")]
    public void ChangesInsideHyperlinkControlAndFormula()
    {
        var text = Read(
            $"<w:p><w:hyperlink w:anchor=\"b\">{T("a")}<w:del w:id=\"1\">{Deleted("b")}</w:del></w:hyperlink>"
            + $"<w:sdt><w:sdtContent><w:ins w:id=\"2\">{T("c")}</w:ins><w:del w:id=\"3\">{Deleted("d")}</w:del></w:sdtContent></w:sdt>"
            + "<m:oMath><m:r><m:t>x</m:t></m:r><w:del w:id=\"4\"><m:r><m:t>y</m:t></m:r></w:del><w:ins w:id=\"5\"><m:r><m:t>z</m:t></m:r></w:ins></m:oMath></w:p>");
        Assert.AreEqual("ac\uFFFC", text.Content);
        Assert.AreEqual("xz", text.Objects[0].Text);
    }

    [TestMethod]
    public void LabelOfAJoinedBlockIsCountedOnce()
    {
        var numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var sample = new DraftSample(
            $"<w:p><w:pPr>{numbered}<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{T("a")}</w:p><w:p><w:pPr>{numbered}</w:pPr>{T("b")}</w:p><w:p><w:pPr>{numbered}</w:pPr>{T("c")}</w:p>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        CollectionAssert.AreEqual(new[] { "1)", "2)" }, Labels(sample.Read()));
        CollectionAssert.AreEqual(new[] { "1)", "2)", "3)" }, Labels(sample.Read(TextView.Original)));
        CollectionAssert.AreEqual(new[] { "1)", "1)", "2)" }, Labels(sample.Read(TextView.All)));
    }

    private static string[] Labels(DraftText text) => [.. text.Blocks.Select(block => block.Label!.Text)];

    private static string Marked(string change, string content) => $"<w:p><w:pPr><w:rPr><w:{change} w:id=\"1\"/></w:rPr></w:pPr>{content}</w:p>";

    private static void AssertViews(string body, string final, string original, string all)
    {
        var sample = new DraftSample(body);
        Assert.AreEqual(final, sample.Read().Content, "final");
        Assert.AreEqual(original, sample.Read(TextView.Original).Content, "original");
        Assert.AreEqual(all, sample.Read(TextView.All).Content, "all");
    }
}
