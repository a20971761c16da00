using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases C1 to C4, C7, C10 to C12, C20, C25, C26: what stands around runs and blocks.</summary>
[TestClass]
public sealed class WrapperTests
{
    [TestMethod]
    [TestProperty("Case", "C1")]
    public void ContentControlsOfRunsBlocksRowsAndCells()
    {
        var text = Read(
            $"<w:p>{T("a")}{Control("", T("b"))}</w:p>" + Control("", $"<w:p>{T("c")}</w:p><w:p>{T("d")}</w:p>")
            + Table(Control("", Row(Cell("e"))) + $"<w:tr>{Cell("f")}{Control("", Cell("g"))}</w:tr>") + "<w:p/>");
        Assert.AreEqual("ab\nc\nd\ne\nf\ng\n", text.Content);
        Assert.AreEqual((2, 2), (text.Tables[0].RowCount, text.Tables[0].ColumnCount));
        CollectionAssert.AreEqual(new[] { "b", "c\nd", "e", "g" }, text.ContentControls.Select(control => text.TextOf(control.Span).ToString()).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C1")]
    public void NestedControlsKeepTheirOrderAndTag()
    {
        var text = Read($"<w:p>{Control("<w:tag w:val=\"out\"/><w:alias w:val=\"外\"/>", T("a") + Control("<w:tag w:val=\"in\"/><w:text/>", T("b")))}</w:p>");
        CollectionAssert.AreEqual(new[] { "out", "in" }, text.ContentControls.Select(control => control.Tag).ToArray());
        Assert.AreEqual(("外", ContentControlKind.RichText), (text.ContentControls[0].Title, text.ContentControls[0].Kind));
        Assert.AreEqual(ContentControlKind.PlainText, text.ContentControls[1].Kind);
        Assert.AreEqual("ab", text.TextOf(text.ContentControls[0].Span).ToString());
    }

    [TestMethod]
    [TestProperty("Case", "C2")]
    public void PlaceholderIsFlagged()
    {
        var text = Read(
            Control("<w:showingPlcHdr/>", $"<w:p>{T("点击此处")}</w:p>") + $"<w:p>{T("a")}{Control("<w:showingPlcHdr/>", T("b"))}</w:p>"
            + Control("<w:showingPlcHdr w:val=\"0\"/>", $"<w:p>{T("c")}</w:p>"));
        CollectionAssert.AreEqual(new[] { true, false, false }, text.Blocks.Select(block => block.Has(BlockFlags.Placeholder)).ToArray());
        CollectionAssert.AreEqual(new[] { true, false, true, false }, text.Pieces.Select(piece => piece.Flags.HasFlag(PieceFlags.Placeholder)).ToArray());
        Assert.IsTrue(text.ContentControls[0].ShowsPlaceholder);
        Assert.IsFalse(text.Pieces[2].IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "C3")]
    [DataRow("<w:dropDownList><w:listItem w:displayText=\"x\" w:value=\"1\"/></w:dropDownList>", ContentControlKind.DropDownList, false)]
    [DataRow("<w:comboBox/>", ContentControlKind.ComboBox, true)]
    [DataRow("<w:date w:fullDate=\"2024-01-01T00:00:00Z\"><w:dateFormat w:val=\"yyyy\"/></w:date>", ContentControlKind.Date, true)]
    [DataRow("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", ContentControlKind.CheckBox, false)]
    [DataRow("<w:picture/>", ContentControlKind.Picture, true)]
    [DataRow("<w15:repeatingSection/>", ContentControlKind.RepeatingSection, true)]
    public void KindsOfControls(string properties, ContentControlKind kind, bool isEditable)
    {
        var text = Read($"<w:p>{Control(properties, T("x"))}</w:p>");
        Assert.AreEqual(("x", kind), (text.Content, text.ContentControls.Single().Kind));
        Assert.AreEqual(isEditable, text.Pieces[0].IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "C4")]
    public void BoundAndLockedControlsAreNotEditable()
    {
        var text = Read(
            Control("<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/>", $"<w:p>{T("a")}</w:p>") + Control("<w:lock w:val=\"contentLocked\"/>", $"<w:p>{T("b")}</w:p>")
            + Control("<w:lock w:val=\"sdtContentLocked\"/>", "<w:p/>") + Control("<w:lock w:val=\"sdtLocked\"/>", $"<w:p>{T("c")}</w:p>") + Control("<w15:dataBinding w15:xpath=\"/a\"/>", $"<w:p>{T("d")}</w:p>"));
        CollectionAssert.AreEqual(new[] { true, true, true, false, true }, text.Blocks.Select(block => block.Has(BlockFlags.Locked)).ToArray());
        CollectionAssert.AreEqual(new[] { false, false, true, false }, text.Pieces.Select(piece => piece.IsEditable).ToArray());
        CollectionAssert.AreEqual(new[] { true, false, false, false, true }, text.ContentControls.Select(control => control.IsDataBound).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C7")]
    public void OneBranchOfAnAlternativeIsRead()
    {
        Assert.AreEqual("choice", Text(Alternative("wps", T("choice"), T("fallback"))));
        Assert.AreEqual("choice", Text(Alternative(" wps  wpg ", T("choice"), T("fallback"))));
        Assert.AreEqual("fallback", Text(Alternative("new", T("choice"), T("fallback"))));
        Assert.AreEqual("fallback", Text(Alternative("wps new", T("choice"), T("fallback"))));
        Assert.AreEqual("fallback", Text(Alternative("undeclared", T("choice"), T("fallback"))));
        Assert.AreEqual("", Text("<w:p><mc:AlternateContent><mc:Choice Requires=\"new\"><w:r><w:t>a</w:t></w:r></mc:Choice></mc:AlternateContent></w:p>"));
    }

    [TestMethod]
    [TestProperty("Case", "C7")]
    public void FirstChoiceThatIsUnderstoodIsRead() => Assert.AreEqual(
        "twothree",
        Text($"<w:p><mc:AlternateContent><mc:Choice Requires=\"new\">{T("one")}</mc:Choice><mc:Choice Requires=\"w14\">{T("two")}</mc:Choice><mc:Choice Requires=\"wps\">{T("never")}</mc:Choice><mc:Fallback>{T("never")}</mc:Fallback></mc:AlternateContent>"
            + $"<mc:AlternateContent><mc:Choice Requires=\"new\"/><mc:Fallback>{T("three")}</mc:Fallback></mc:AlternateContent></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C7")]
    public void AlternativesAroundBlocksAndRows() => Assert.AreEqual(
        "a\nb\n",
        Text($"<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:p>{T("a")}</w:p></mc:Choice><mc:Fallback><w:p>{T("x")}</w:p></mc:Fallback></mc:AlternateContent>"
            + Table($"<mc:AlternateContent><mc:Choice Requires=\"new\">{Row(Cell("x"))}</mc:Choice><mc:Fallback>{Row(Cell("b"))}</mc:Fallback></mc:AlternateContent>") + "<w:p/>"));

    [TestMethod]
    [TestProperty("Case", "C7")]
    public void ContentOfAnUnknownElementCountsOnlyWhereTheFileSaysSo()
    {
        var body = $"<w:p><new:wrap>{T("a")}</new:wrap><new:other>{T("b")}</new:other>{T("c")}</w:p>";
        Assert.AreEqual("c", new DraftSample(body, "mc:Ignorable=\"new\"").Read().Content);
        Assert.AreEqual("ac", new DraftSample(body, "mc:Ignorable=\"new\" mc:ProcessContent=\"new:wrap\"").Read().Content);
        Assert.AreEqual("abc", new DraftSample(body, "mc:Ignorable=\"new\" mc:ProcessContent=\"w14:wrap new:*\"").Read().Content);
    }

    [TestMethod]
    [TestProperty("Case", "C10")]
    public void HyperlinksWithinAndOutside()
    {
        var text = new DraftSample(
            $"<w:p><w:hyperlink w:anchor=\"_Toc1\">{T("in")}</w:hyperlink> <w:hyperlink r:id=\"rL\" w:anchor=\"part\">{T("out")}</w:hyperlink><w:hyperlink r:id=\"none\">{T("lost")}</w:hyperlink></w:p>")
            .WithRelationship("<Relationship Id=\"rL\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"http://[bad\" TargetMode=\"External\"/>")
            .Read();
        Assert.AreEqual("inoutlost", text.Content);
        CollectionAssert.AreEqual(
            new[] { ("in", "_Toc1", null), ("out", "part", "http://[bad"), ("lost", null, (string?)null) },
            text.Hyperlinks.Select(link => (text.TextOf(link.Span).ToString(), link.Anchor, link.Address)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C11")]
    public void WrappersWithoutMeaningForTheText() => Assert.AreEqual(
        "abcdef\ng",
        Text($"<w:p><w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTagPr/>{T("a")}</w:smartTag><w:customXml w:element=\"e\"><w:customXmlPr/>{T("b")}</w:customXml><w:dir w:val=\"rtl\">{T("c")}</w:dir>"
            + $"<w:bdo w:val=\"ltr\">{T("d")}</w:bdo><w:permStart w:id=\"1\" w:edGrp=\"everyone\"/>{T("e")}<w:permEnd w:id=\"1\"/><w:proofErr w:type=\"spellStart\"/>{T("f")}</w:p>"
            + $"<w:customXml w:element=\"e\"><w:p>{T("g")}</w:p></w:customXml>"));

    [TestMethod]
    [TestProperty("Case", "C12")]
    public void BookmarksReachAcrossBlocks()
    {
        var text = Read(
            "<w:bookmarkStart w:id=\"0\" w:name=\"all\"/>" + $"<w:p>{T("a")}<w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/>{T("b")}</w:p><w:p>{T("c")}<w:bookmarkEnd w:id=\"1\"/>{T("d")}"
            + "<w:bookmarkStart w:id=\"2\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"2\"/></w:p><w:bookmarkStart w:id=\"3\" w:name=\"end\"/><w:bookmarkEnd w:id=\"0\"/><w:bookmarkEnd w:id=\"9\"/><w:bookmarkEnd w:id=\"3\"/>");
        CollectionAssert.AreEqual(
            new[] { ("all", "ab\ncd"), ("_Toc1", "b\nc"), ("_GoBack", ""), ("end", "") },
            text.Bookmarks.Select(bookmark => (bookmark.Name, text.TextOf(bookmark.Span).ToString())).ToArray());
        Assert.AreEqual(5, text.Bookmarks[2].Span.Start);
    }

    [TestMethod]
    [TestProperty("Case", "C12")]
    public void BookmarkWithoutEndIsAPlace()
    {
        var text = Read($"<w:p>{T("a")}<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>{T("c")}</w:p>");
        Assert.AreEqual((1, 0), (text.Bookmarks.Single().Span.Start, text.Bookmarks[0].Span.Length));
    }

    [TestMethod]
    [TestProperty("Case", "C20")]
    public void ContentFromOutsideIsNotedAndNotRead()
    {
        var reading = new DraftSample($"<w:p>{T("a")}</w:p><w:altChunk r:id=\"rA\"/><w:p>{T("b")}<w:subDoc r:id=\"rB\"/></w:p>").Reading();
        Assert.AreEqual("a\nb", reading.Text!.Content);
        Assert.AreEqual(2, reading.Text.Package.ExternalContentCount);
        CollectionAssert.AreEqual(new[] { "altChunk", "subDoc" }, reading.Facts.Select(fact => fact.Arguments[0]).ToArray());
        Assert.IsTrue(reading.Facts.All(fact => fact.Kind == InputFactKind.ExternalContent));
    }

    [TestMethod]
    [TestProperty("Case", "C25")]
    public void EmptyBlocks()
    {
        var text = Read("<w:p/><w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:bookmarkEnd w:id=\"1\"/></w:p><w:p><w:r/></w:p><w:p></w:p>");
        Assert.AreEqual("\n\n\n", text.Content);
        Assert.HasCount(4, text.Blocks);
        Assert.IsEmpty(text.Pieces);
        Assert.AreEqual(1, text.Bookmarks[0].Span.Start);
    }

    [TestMethod]
    [TestProperty("Case", "C26")]
    public void BlockInsideABlockIsReadAfterIt()
    {
        Assert.AreEqual("ac\nb\nd", Text($"<w:p>{T("a")}<w:p>{T("b")}</w:p>{T("c")}</w:p><w:p>{T("d")}</w:p>"));
        Assert.AreEqual("ad\nbe\nc\nf", Text($"<w:p>{T("a")}<w:p>{T("b")}<w:p>{T("c")}</w:p>{T("e")}</w:p>{T("d")}<w:r><w:p>{T("f")}</w:p></w:r></w:p>"));
        Assert.AreEqual("a\nx\n", Text($"<w:p>{T("a")}{Table(Row(Cell("x")))}</w:p><w:p/>"));
    }

    [TestMethod]
    public void BodyWithoutBlocksIsOneEmptyLine()
    {
        var text = new DraftSample("").Read();
        Assert.AreEqual("", text.Content);
        Assert.HasCount(1, text.Blocks);
        Assert.HasCount(1, text.PageSections);
    }

    private static string Control(string properties, string content) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtEndPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Alternative(string required, string choice, string fallback) =>
        $"<w:p><mc:AlternateContent><mc:Choice Requires=\"{required}\">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:p>";
}
