using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases B9 to B11 and B13: page sections, their headers, and the frames of a cover.</summary>
[TestClass]
public sealed class PageSectionTests
{
    [TestMethod]
    [TestProperty("Case", "B9")]
    public void SectionsEndWithTheirBlockAndWithTheBody()
    {
        var text = Read(
            $"<w:p>{T("a")}</w:p>{Ending("<w:type w:val=\"continuous\"/><w:titlePg/>", T("b") + ObjectTests.TextBox($"<w:p>{T("box")}</w:p>"))}<w:p>{T("c")}</w:p>{Ending("<w:type w:val=\"oddPage\"/>", "")}<w:p/>"
            + "<w:sectPr><w:type w:val=\"evenPage\"/><w:titlePg w:val=\"0\"/></w:sectPr>");
        Assert.AreEqual("a\nb\uFFFC\nbox\nc\n\n", text.Content);
        CollectionAssert.AreEqual(
            new[] { (0, 3, SectionBreak.Continuous, true), (3, 5, SectionBreak.OddPage, false), (5, 6, SectionBreak.EvenPage, false) },
            text.PageSections.Select(section => (section.FirstBlock, section.EndBlock, section.Break, section.HasTitlePage)).ToArray());
        CollectionAssert.AreEqual(new[] { 1, 4 }, text.Blocks.Where(block => block.Has(BlockFlags.EndsPageSection)).Select(block => block.Index).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "B9")]
    public void BodyWithoutSectionPropertiesIsOneSection()
    {
        var section = Read("<w:p/><w:p/>").PageSections.Single();
        Assert.AreEqual((0, 2, SectionBreak.NextPage), (section.FirstBlock, section.EndBlock, section.Break));
    }

    [TestMethod]
    [TestProperty("Case", "B9")]
    public void HeadersAreInheritedByOmissionAndReadOnce()
    {
        var text = new DraftSample(
            Ending(Header("first", 1) + Header("even", 2) + Header("default", 3) + "<w:titlePg/>", "") + Ending("", "") + Ending(Header("even", 4) + "<w:footerReference r:id=\"r_footer1\"/>", "")
            + $"<w:p/><w:sectPr>{Header("default", 1)}<w:headerReference w:type=\"first\" r:id=\"none\"/></w:sectPr>")
            .With("header1", "hdr", $"<w:p>{T("h1")}</w:p>").With("header2", "hdr", $"<w:p>{T("h2")}</w:p>").With("header3", "hdr", $"<w:p>{T("h3")}</w:p>")
            .With("header4", "hdr", $"<w:p>{T("h4")}</w:p>").With("footer1", "ftr", $"<w:p>{T("f1")}</w:p>").WithSettings("<w:evenAndOddHeaders/>").Read();
        Assert.AreEqual("\n\n\n\nh1\nh2\nh3\nh4\nf1", text.Content);
        CollectionAssert.AreEqual(
            new[] { new PageEdgeStories(0, 1, 2), new PageEdgeStories(0, 1, 2), new PageEdgeStories(0, 3, 2), new PageEdgeStories(0, 3, 0) },
            text.PageSections.Select(section => section.Headers).ToArray());
        CollectionAssert.AreEqual(new[] { -1, -1, 0, 0 }, text.PageSections.Select(section => section.Footers.Odd).ToArray());
        CollectionAssert.AreEqual(new[] { 0, 1, 2, 3, 0 }, text.Blocks.Skip(4).Select(block => block.StoryOrdinal).ToArray());
        Assert.IsTrue(text.Package.HasEvenAndOddHeaders);
    }

    [TestMethod]
    [TestProperty("Case", "B10")]
    [DataRow("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1440\" w:bottom=\"1134\" w:left=\"1418\" w:right=\"567\"/>")]
    [DataRow("<w:pgSz w:w=\"841.9pt\" w:h=\"595.3pt\" w:orient=\"landscape\"/><w:pgMar w:top=\"1in\" w:bottom=\"2cm\" w:left=\"25.0125mm\" w:right=\"28.35pt\"/>")]
    public void SizeAndMargins(string properties)
    {
        var section = Read($"<w:p/><w:sectPr>{properties}</w:sectPr>").PageSections.Single();
        Assert.AreEqual((16838, 11906, true), (section.PageWidth, section.PageHeight, section.IsLandscape));
        Assert.AreEqual((1440, 1134, 1418, 567), (section.MarginTop, section.MarginBottom, section.MarginLeft, section.MarginRight));
    }

    [TestMethod]
    [TestProperty("Case", "B10")]
    [DataRow("<w:cols w:num=\"2\" w:space=\"425\"/><w:lnNumType w:countBy=\"1\"/>", 2, true)]
    [DataRow("<w:cols w:equalWidth=\"0\"><w:col w:w=\"1\"/><w:col w:w=\"2\"/><w:col w:w=\"3\"/></w:cols>", 3, false)]
    [DataRow("<w:cols w:space=\"425\"/>", 1, false)]
    [DataRow("", 1, false)]
    public void ColumnsAndLineNumbers(string properties, int columns, bool hasLineNumbers)
    {
        var section = Read($"<w:p/><w:sectPr>{properties}</w:sectPr>").PageSections.Single();
        Assert.AreEqual((columns, hasLineNumbers), (section.Columns, section.HasLineNumbers));
    }

    [TestMethod]
    [TestProperty("Case", "B11")]
    public void PageNumbersRestart()
    {
        var sections = Read(Ending("<w:pgNumType w:fmt=\"upperRoman\" w:start=\"1\"/>", "") + "<w:p/><w:sectPr><w:pgNumType/></w:sectPr>").PageSections;
        Assert.AreEqual((1, "upperRoman"), (sections[0].PageNumberStart, sections[0].PageNumberFormat));
        Assert.AreEqual((null, null), (sections[1].PageNumberStart, sections[1].PageNumberFormat));
    }

    [TestMethod]
    [TestProperty("Case", "B13")]
    public void FramesAreFlaggedAlsoByTheirStyle()
    {
        var text = new DraftSample($"<w:p><w:pPr><w:framePr w:w=\"1\" w:hAnchor=\"page\"/></w:pPr>{T("a")}</w:p><w:p><w:pPr><w:pStyle w:val=\"F\"/></w:pPr></w:p><w:p/>")
            .WithStyles("<w:style w:styleId=\"F\"><w:name w:val=\"发布日期\"/><w:pPr><w:framePr w:w=\"1\"/></w:pPr></w:style>").Read();
        CollectionAssert.AreEqual(new[] { true, true, false }, text.Blocks.Select(block => block.Has(BlockFlags.Frame)).ToArray());
    }

    [TestMethod]
    public void BlockOfASectionBreakAloneIsNotCounted()
    {
        const string numbered = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        var text = new DraftSample($"<w:p><w:pPr>{numbered}</w:pPr></w:p><w:p><w:pPr>{numbered}<w:sectPr/></w:pPr></w:p><w:p><w:pPr>{numbered}</w:pPr></w:p>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").Read();
        CollectionAssert.AreEqual(new[] { "1", null, "2" }, text.Blocks.Select(block => block.Label?.Text).ToArray());
    }

    [TestMethod]
    [DataRow("", "decimal", FootnoteNumberRestart.Continuous)]
    [DataRow("<w:footnotePr><w:numFmt w:val=\"lowerRoman\"/><w:numRestart w:val=\"eachPage\"/></w:footnotePr>", "lowerRoman", FootnoteNumberRestart.EachPage)]
    [DataRow("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>", "decimal", FootnoteNumberRestart.EachSection)]
    public void NumbersOfFootnotes(string properties, string format, FootnoteNumberRestart restart)
    {
        var text = Read($"<w:p/><w:sectPr>{properties}</w:sectPr>");
        Assert.AreEqual((format, restart), (text.FootnotesAt(0).Format, text.FootnotesAt(0).Restart));
    }

    private static string Ending(string sectPr, string runs) => $"<w:p><w:pPr><w:sectPr>{sectPr}</w:sectPr></w:pPr>{runs}</w:p>";

    private static string Header(string type, int part) => $"<w:headerReference w:type=\"{type}\" r:id=\"r_header{part}\"/>";
}
