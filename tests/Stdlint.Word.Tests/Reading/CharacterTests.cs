using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases C13 to C18, C22 to C24, C27, C28: the characters of runs.</summary>
[TestClass]
public sealed class CharacterTests
{
    [TestMethod]
    [TestProperty("Case", "C13")]
    public void RubyIsItsBaseThenTheAnnotation()
    {
        var text = Read($"<w:p>{T("[")}<w:r><w:ruby><w:rubyPr/><w:rt>{T("hàn")}</w:rt><w:rubyBase>{T("汉")}</w:rubyBase></w:ruby></w:r>{T("]")}</w:p>");
        Assert.AreEqual("[汉（hàn）]", text.Content);
        CollectionAssert.AreEqual(
            new[] { PieceKind.Stored, PieceKind.Stored, PieceKind.Projected, PieceKind.Stored }, text.Pieces.Select(piece => piece.Kind).ToArray());
        Assert.IsFalse(text.Pieces[2].IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "C14")]
    [DataRow("Symbol", "F0B1", "±")]
    [DataRow("Symbol", "00B1", "±")]
    [DataRow("Symbol", "F06D", "μ")]
    [DataRow("symbol", "F0A3", "≤")]
    [DataRow("Wingdings", "F0FC", "✓")]
    [DataRow("Wingdings", "F075", "◆")]
    [DataRow("宋体", "2103", "℃")]
    public void SymbolOfAKnownFontIsItsCharacter(string font, string code, string expected)
    {
        var text = Read(P($"<w:t>a</w:t><w:sym w:font=\"{font}\" w:char=\"{code}\"/>"));
        Assert.AreEqual("a" + expected, text.Content);
        Assert.AreEqual(PieceKind.Projected, text.Pieces[1].Kind);
    }

    [TestMethod]
    [TestProperty("Case", "C14")]
    [DataRow("Webdings", "F059", "F059 Webdings")]
    [DataRow("MT Extra", "F04C", "F04C MT Extra")]
    [DataRow("公司字体", "F021", "F021 公司字体")]
    [DataRow("Webdings", "59", "59 Webdings")]
    [DataRow("Symbol", "zz", "zz Symbol")]
    [DataRow("Symbol", "", "Symbol")]
    [DataRow("Arial", "2028", "2028 Arial")]
    public void SymbolOfAnUnknownFontIsAnObjectWithItsCode(string font, string code, string expected)
    {
        var text = Read(P($"<w:t>a</w:t><w:sym w:font=\"{font}\" w:char=\"{code}\"/>"));
        Assert.AreEqual("a\uFFFC", text.Content);
        Assert.AreEqual((InlineObjectKind.UnknownSymbol, expected), (text.Objects[0].Kind, text.Objects[0].Text));
    }

    [TestMethod]
    [TestProperty("Case", "C15")]
    public void TabsAndBreaks()
    {
        var text = Read(P(
            "<w:t>1</w:t><w:tab/><w:t>2</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/><w:t>3</w:t><w:br/><w:t>4</w:t>"
            + "<w:br w:type=\"column\"/><w:t>5</w:t><w:br w:type=\"page\"/><w:t>6</w:t><w:cr/><w:t>7</w:t><w:lastRenderedPageBreak/><w:t>8</w:t>"));
        Assert.AreEqual("1\t2\t3\v4\v5\v6\v78", text.Content);
        Assert.HasCount(2, text.Pieces.Where(piece => piece.Kind == PieceKind.Tab));
        Assert.HasCount(4, text.Pieces.Where(piece => piece.Kind == PieceKind.Break));
    }

    [TestMethod]
    [TestProperty("Case", "C15")]
    public void TabsOfThePropertiesAreNoText() =>
        Assert.AreEqual("a", Text("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C15")]
    public void PageBreakMakesTheFollowingTextStartAPage()
    {
        var text = Read(
            P("<w:t>a</w:t>") + P("<w:br w:type=\"page\"/><w:t>b</w:t>") + P("<w:t>c</w:t><w:br w:type=\"page\"/>") + P("<w:t>d</w:t><w:br w:type=\"page\"/><w:t>e</w:t>")
            + P("<w:t>f</w:t>") + P("<w:br w:type=\"page\"/>") + P("<w:br/><w:t>g</w:t>") + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>");
        CollectionAssert.AreEqual(
            new[] { false, true, false, true, false, false, true, true }, text.Blocks.Select(block => block.Has(BlockFlags.StartsPage)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C16")]
    public void Hyphens()
    {
        var text = Read(P("<w:t>GB</w:t><w:noBreakHyphen/><w:t>T</w:t><w:softHyphen/>"));
        Assert.AreEqual("GB\u2011T\u00AD", text.Content);
        Assert.HasCount(2, text.Pieces.Where(piece => piece.Kind == PieceKind.Hyphen));
    }

    [TestMethod]
    [TestProperty("Case", "C17")]
    [DataRow("<w:t> x </w:t>", "x")]
    [DataRow("<w:t>  </w:t>", "")]
    [DataRow("<w:t/>", "")]
    [DataRow("<w:t></w:t>", "")]
    [DataRow("<w:t xml:space=\"preserve\"> x </w:t>", " x ")]
    [DataRow("<w:t xml:space=\"default\"> x </w:t>", "x")]
    [DataRow("<w:t>a\n b\tc</w:t>", "a  b c")]
    [DataRow("<w:t xml:space=\"preserve\">\na\r\nb\n</w:t>", " a b ")]
    [DataRow("<w:t>\n  a\n  </w:t>", "a")]
    [DataRow("<w:t>　x　</w:t>", "　x　")]
    [DataRow("<w:t>&#x20;x&#32;</w:t>", "x")]
    [DataRow("<w:t> &amp;x </w:t>", "&x")]
    [DataRow("<w:t xml:space=\"preserve\">a&#10;b&#9;c&#13;d</w:t>", "a b c d")]
    public void WhiteSpaceAtTheEndsCountsOnlyWherePreserved(string run, string expected) => Assert.AreEqual(expected, Text(P(run)));

    [TestMethod]
    [TestProperty("Case", "C17")]
    public void SpaceIsPreservedByAnElementAround()
    {
        Assert.AreEqual(" x ", Text("<w:p xml:space=\"preserve\"><w:r><w:t> x </w:t></w:r></w:p>"));
        Assert.AreEqual("x", Text("<w:p xml:space=\"preserve\"><w:r><w:t xml:space=\"default\"> x </w:t></w:r></w:p>"));
        Assert.AreEqual(" x ", new DraftSample("<w:p><w:r><w:t> x </w:t></w:r></w:p>", "xml:space=\"preserve\"").Read().Content);
    }

    [TestMethod]
    [TestProperty("Case", "C18")]
    [DataRow("a&amp;b&lt;c&gt;d&quot;e&apos;f", "a&b<c>d\"e'f")]
    [DataRow("&#20013;&#x6587;", "中文")]
    [DataRow("&#x20BB7;", "𠮷")]
    [DataRow("a;b&amp;c;", "a;b&c;")]
    [DataRow("<![CDATA[a&b<c]]>", "a&b<c")]
    [DataRow("x<![CDATA[<]]>y<![CDATA[]]>z", "x<yz")]
    [DataRow("<![CDATA[ a ]]> ", "a")]
    [DataRow("a<!-- no -->b<?no?>c", "abc")]
    public void ReferencesAndSections(string stored, string expected) => Assert.AreEqual(expected, Text(P($"<w:t>{stored}</w:t>")));

    [TestMethod]
    public void CharactersThatWouldEndALineAreObjects()
    {
        var text = Read(P("<w:t>a\u2028b\u2029c\u0085d\uFFFCe&#x2028;f</w:t>"));
        Assert.AreEqual("a\uFFFCb\uFFFCc\uFFFCd\uFFFCe\uFFFCf", text.Content);
        CollectionAssert.AreEqual(new[] { "U+2028", "U+2029", "U+0085", "U+FFFC", "U+2028" }, text.Objects.Select(item => item.Text).ToArray());
        Assert.AreEqual(InlineObjectKind.LineSeparator, text.Objects[0].Kind);
        Assert.AreEqual(InlineObjectKind.UnknownSymbol, text.Objects[3].Kind);
    }

    [TestMethod]
    [TestProperty("Case", "C22")]
    public void CapitalsStayAsStored() =>
        Assert.AreEqual("abcDef", Text("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>abc</w:t></w:r><w:r><w:rPr><w:smallCaps/></w:rPr><w:t>Def</w:t></w:r></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C23")]
    [DataRow("𠮷野家")]
    [DataRow("葛\U000E0100城")]
    [DataRow("\uE123\uF0B7")]
    [DataRow("e\u0301\u200B\uFEFF")]
    public void CharactersOutsideTheBasicPlaneAndUnusualOnesAreKept(string stored) => Assert.AreEqual(stored, Text(P($"<w:t>{stored}</w:t>")));

    [TestMethod]
    [TestProperty("Case", "C24")]
    public void EastAsianLayoutLeavesTheTextAlone() => Assert.AreEqual(
        "甲乙丙",
        Text("<w:p><w:r><w:rPr><w:fitText w:val=\"1\" w:id=\"1\"/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:eastAsianLayout w:id=\"1\" w:combine=\"1\"/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:em w:val=\"dot\"/></w:rPr><w:t>丙</w:t></w:r></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C27")]
    public void TextOfAFallbackInsideARun() => Assert.AreEqual(
        "abc", Text(P("<w:t>a</w:t><mc:AlternateContent><mc:Choice Requires=\"new\"><new:x/></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent><w:t>c</w:t>")));

    [TestMethod]
    [TestProperty("Case", "C27")]
    public void TextOutsideARunIsTolerated() => Assert.AreEqual("ab", Text("<w:p><w:t>a</w:t><w:r><w:t>b</w:t></w:r></w:p>"));

    [TestMethod]
    [TestProperty("Case", "C28")]
    public void HiddenTextIsKeptAndFlagged()
    {
        var text = Read(
            "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:webHidden/></w:rPr><w:t>c</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>d</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>e</w:t></w:r></w:p>");
        Assert.AreEqual("abc\nd\ne", text.Content);
        CollectionAssert.AreEqual(
            new[] { false, true, false, true, false }, text.Pieces.Select(piece => text.CharacterFormats[piece.FormatIndex].Hidden).ToArray());
        CollectionAssert.AreEqual(new[] { false, true, false }, text.Blocks.Select(block => block.Has(BlockFlags.Hidden)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "C28")]
    public void EmptyBlockIsHiddenByItsMark()
    {
        var sample = new DraftSample("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr></w:p><w:p/>")
            .WithStyles("<w:style w:styleId=\"H\"><w:name w:val=\"标准文件_附录表标号\"/><w:rPr><w:vanish/></w:rPr></w:style>");
        CollectionAssert.AreEqual(new[] { true, false }, sample.Read().Blocks.Select(block => block.Has(BlockFlags.Hidden)).ToArray());
    }

    [TestMethod]
    public void PieceOfEachCharacterTakesItsRunsFormat()
    {
        var text = Read("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t><w:tab/></w:r><w:r><w:t>c</w:t></w:r></w:p>");
        CollectionAssert.AreEqual(new[] { false, true, true, false }, text.Pieces.Select(piece => text.CharacterFormats[piece.FormatIndex].Bold).ToArray());
    }
}
