using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases C5, C6, C21: text boxes, shapes, pictures and embedded objects.</summary>
[TestClass]
public sealed class ObjectTests
{
    [TestMethod]
    [TestProperty("Case", "C5")]
    public void TextBoxIsReadOnceAfterItsAnchor()
    {
        var text = Read($"<w:p>{T("a")}{TextBox($"<w:p>{T("in")}</w:p><w:p>{T("box")}</w:p>")}{T("b")}</w:p><w:p>{T("c")}</w:p>");
        Assert.AreEqual("a\uFFFCb\nin\nbox\nc", text.Content);
        CollectionAssert.AreEqual(
            new[] { BlockStory.Body, BlockStory.TextBox, BlockStory.TextBox, BlockStory.Body }, text.Blocks.Select(block => block.Story).ToArray());
        var item = text.Objects.Single();
        Assert.AreEqual((InlineObjectKind.TextBox, 0, 1), (item.Kind, item.StoryOrdinal, item.StoryCount));
        Assert.IsTrue(text.Pieces.Where(piece => piece.Span.Start is > 3 and < 10).All(piece => piece.Flags.HasFlag(PieceFlags.HasTwin)));
        Assert.IsFalse(text.Pieces[0].Flags.HasFlag(PieceFlags.HasTwin));
    }

    [TestMethod]
    [TestProperty("Case", "C5")]
    public void TextBoxStoredOnlyInVmlIsRead()
    {
        var text = Read($"<w:p><w:r><w:pict><v:shape alt=\"标志\"><v:textbox><w:txbxContent><w:p>{T("in")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        Assert.AreEqual("\uFFFC\nin", text.Content);
        Assert.AreEqual((InlineObjectKind.TextBox, "标志"), (text.Objects[0].Kind, text.Objects[0].Text));
        Assert.IsFalse(text.Pieces[^1].Flags.HasFlag(PieceFlags.HasTwin));
    }

    [TestMethod]
    [TestProperty("Case", "C5")]
    public void FallbackIsReadWhereTheChoiceIsNotUnderstood() => Assert.AreEqual(
        "\uFFFC\nold",
        Text($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"new\"><new:box/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{T("old")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C5")]
    public void TextBoxInATextBoxFollowsItsOwnAnchor()
    {
        var text = Read($"<w:p>{T("a")}{TextBox($"<w:p>{T("b")}{TextBox($"<w:p>{T("c")}</w:p>")}</w:p><w:p>{T("d")}</w:p>")}{TextBox($"<w:p>{T("e")}</w:p>")}</w:p><w:p>{T("f")}</w:p>");
        Assert.AreEqual("a\uFFFC\uFFFC\nb\uFFFC\nc\nd\ne\nf", text.Content);
        CollectionAssert.AreEqual(new[] { 0, 0, 2, 0, 1, 0 }, text.Blocks.Select(block => block.StoryOrdinal).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C5")]
    public void TextBoxCountsItsOwnNumbersAndHasItsOwnFields()
    {
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var sample = new DraftSample(
            $"<w:p>{numbered}{T("a")}</w:p><w:p>{numbered}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + $"{TextBox($"<w:p>{numbered}{T("b")}</w:p>")}{T("c")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p>{numbered}{T("d")}</w:p>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        var text = sample.Read();
        CollectionAssert.AreEqual(new[] { "1", "2", "1", "3" }, text.Blocks.Select(block => block.Label?.Text).ToArray());
        CollectionAssert.AreEqual(new[] { false, true, false, false }, text.Blocks.Select(block => block.Has(BlockFlags.GeneratedContents)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C5")]
    public void TextBoxInAJoinedBlockFollowsTheWholeBlock() => Assert.AreEqual(
        "a\uFFFCb\nin\nc",
        Text($"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{T("a")}{TextBox($"<w:p>{T("in")}</w:p>")}</w:p><w:p>{T("b")}</w:p><w:p>{T("c")}</w:p>"));

    [TestMethod]
    public void TextBoxTakesTheChangeAndTheLockOfItsAnchor()
    {
        var text = Read($"<w:p><w:ins w:id=\"1\">{TextBox($"<w:p>{T("a")}</w:p>")}</w:ins><w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent>{TextBox($"<w:p>{T("b")}</w:p>")}</w:sdtContent></w:sdt></w:p><w:p>{T("c")}</w:p>");
        Assert.AreEqual("\uFFFC\uFFFC\na\nb\nc", text.Content);
        CollectionAssert.AreEqual(
            new[] { (RevisionKind.Inserted, true), (RevisionKind.None, false), (RevisionKind.None, true) },
            text.Pieces.Skip(2).Select(piece => (piece.Revision, piece.IsEditable)).ToArray());
        Assert.AreEqual("b", Read($"<w:p><w:ins w:id=\"1\">{TextBox($"<w:p>{T("a")}</w:p>")}</w:ins>{T("b")}</w:p>", TextView.Original).Content);
    }

    [TestMethod]
    [TestProperty("Case", "C6")]
    public void GroupOfShapesIsOneObjectWithSeveralStories()
    {
        var text = Read(
            "<w:p><w:r><w:drawing><wp:anchor><wp:docPr id=\"1\" name=\"g\" descr=\"流程\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>"
            + $"{Shape($"<w:p>{T("1")}</w:p>")}<wpg:grpSp>{Shape($"<w:p>{T("2")}</w:p>")}</wpg:grpSp></wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>");
        Assert.AreEqual("\uFFFC\n1\n2", text.Content);
        var item = text.Objects.Single();
        Assert.AreEqual((InlineObjectKind.Shape, "流程", 0, 2), (item.Kind, item.Text, item.StoryOrdinal, item.StoryCount));
    }

    [TestMethod]
    [TestProperty("Case", "C6")]
    public void CanvasIsAShapeWithItsTextBoxes() => Assert.AreEqual(
        "\uFFFC\n1",
        Text("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"c\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\">"
            + $"<wpc:wpc>{Shape($"<w:p>{T("1")}</w:p>")}</wpc:wpc></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C6")]
    public void DiagramTextIsInAnotherPartAndNotRead()
    {
        var text = Read(Drawing("http://schemas.openxmlformats.org/drawingml/2006/diagram", "<x/>", "descr=\"组织\""));
        Assert.AreEqual((InlineObjectKind.Diagram, "组织"), (text.Objects.Single().Kind, text.Objects[0].Text));
    }

    [TestMethod]
    [TestProperty("Case", "C21")]
    public void PictureChartAndAlternativeText()
    {
        var text = Read(
            Drawing("http://schemas.openxmlformats.org/drawingml/2006/picture", "<pic:pic/>", "descr=\"设备结构\" title=\"t\"")
            + Drawing("http://schemas.openxmlformats.org/drawingml/2006/picture", "<pic:pic/>", "descr=\" \" title=\"标题\"")
            + Drawing("http://schemas.openxmlformats.org/drawingml/2006/chart", "<x/>", "")
            + Drawing("http://schemas.microsoft.com/office/drawing/2014/chartex", "<x/>", "")
            + P("<w:pict><v:shapetype id=\"t\"/><v:shape alt=\"旧图\"><v:imagedata r:id=\"rI\" o:title=\"file\"/></v:shape></w:pict>")
            + P("<w:pict><v:shape><v:imagedata r:id=\"rI\" o:title=\"file\"/></v:shape></w:pict>"));
        CollectionAssert.AreEqual(
            new[]
            {
                (InlineObjectKind.Picture, "设备结构"), (InlineObjectKind.Picture, "标题"), (InlineObjectKind.Chart, null),
                (InlineObjectKind.Chart, null), (InlineObjectKind.Picture, "旧图"), (InlineObjectKind.Picture, (string?)"file"),
            },
            text.Objects.Select(item => (item.Kind, item.Text)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C21")]
    public void EmbeddedObjectNamesItsProgram()
    {
        var text = Read(P("<w:object><v:shape><v:imagedata r:id=\"rI\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Equation.3\"/></w:object>"));
        Assert.AreEqual((InlineObjectKind.OleObject, "Equation.3"), (text.Objects.Single().Kind, text.Objects[0].ProgramId));
    }

    [TestMethod]
    [TestProperty("Case", "C21")]
    public void WordArtIsAShapeWithItsWords()
    {
        var text = Read(P("<w:pict><v:shape><v:textpath string=\"征求意见稿\"/></v:shape></w:pict>"));
        Assert.AreEqual((InlineObjectKind.Shape, "征求意见稿"), (text.Objects.Single().Kind, text.Objects[0].Text));
    }

    [TestMethod]
    [TestProperty("Case", "C21")]
    public void DefinitionOfAShapeShowsNothing() => Assert.AreEqual("a", Text(P("<w:pict><v:shapetype id=\"t\"/></w:pict><w:t>a</w:t>")));

    [TestMethod]
    public void DrawingInAnInstructionIsNotRead() => Assert.AreEqual(
        "b", Text($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{TextBox($"<w:p>{T("a")}</w:p>")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{T("b")}</w:p>"));

    internal static string Drawing(string uri, string graphic, string description) =>
        $"<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"n\" {description}/><a:graphic><a:graphicData uri=\"{uri}\">{graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    /// <summary>A text box as Word writes it: once as a shape, once more for older programs.</summary>
    internal static string TextBox(string blocks) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:docPr id=\"1\" name=\"n\"/>"
        + $"<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{Shape(blocks)}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{blocks}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    private static string Shape(string blocks) => $"<wps:wsp><wps:txbx><w:txbxContent>{blocks}</w:txbxContent></wps:txbx></wps:wsp>";

    [TestMethod]
    [TestProperty("Case", "C6")]
    [DataRow("width:415.3pt;height:7.2cm", 8306, 4081)]
    [DataRow("position:absolute; width: 2in ;height:10mm", 2880, 566)]
    [DataRow("width:100;height:50", 0, 0)]
    public void SizeOfAVmlShape(string style, int width, int height)
    {
        var text = Read($"<w:p><w:r><w:pict><v:shape style=\"{style}\"><v:imagedata r:id=\"rI\"/></v:shape></w:pict></w:r></w:p>");
        Assert.AreEqual((width, height), (text.Objects[0].Width, text.Objects[0].Height));
    }
}
