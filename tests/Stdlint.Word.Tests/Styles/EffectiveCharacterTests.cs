using Stdlint.Core.Text;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Tests.Styles;

/// <summary>What a run looks like after styles, table and direct properties; see ECMA-376 Part 1, 17.7.2 and 17.7.3.</summary>
[TestClass]
public sealed class EffectiveCharacterTests
{
    private const string Theme = """
        <a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface="Arial"/><a:font script="Jpan" typeface="ＭＳ ゴシック"/><a:font script="Hans" typeface="黑体"/></a:majorFont>
        <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="等线"/><a:cs typeface=""/></a:minorFont>
        """;

    [TestMethod]
    public void BoldInParagraphAndCharacterStyleIsOff()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="P"><w:rPr><w:b/><w:vanish/></w:rPr></w:style>
            <w:style type="character" styleId="C"><w:rPr><w:b/></w:rPr></w:style>
            <w:style type="character" styleId="D"><w:basedOn val="C"/><w:rPr><w:b/></w:rPr></w:style>
            """);
        Assert.IsTrue(sample.Run("", "P").Bold);
        Assert.IsTrue(sample.Run("""<w:rStyle val="C"/>""").Bold);
        Assert.IsFalse(sample.Run("""<w:rStyle val="C"/>""", "P").Bold);
        Assert.IsTrue(sample.Run("""<w:rStyle val="C"/>""", "P").Hidden);

        // Within one chain the nearest statement counts, not the number of statements.
        Assert.IsTrue(sample.Run("""<w:rStyle val="D"/>""").Bold);
    }

    [TestMethod]
    public void ThreeLevelsAreOddAgain()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="P"><w:rPr><w:b/></w:rPr></w:style>
            <w:style type="character" styleId="C"><w:rPr><w:b/></w:rPr></w:style>
            <w:style type="table" styleId="T"><w:rPr><w:b/></w:rPr></w:style>
            """);
        var table = sample.Styles.TableFormattingOf(sample.Node("tblPr", """<w:tblStyle val="T"/>"""), TableConditions.None);
        Assert.IsFalse(sample.Run("", "P", table).Bold);
        Assert.IsTrue(sample.Run("""<w:rStyle val="C"/>""", "P", table).Bold);
    }

    [TestMethod]
    public void DocumentDefaultsMakeBoldWhateverTheStylesSay()
    {
        var sample = new StyleSample("""
            <w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style type="paragraph" styleId="P"><w:rPr><w:b/></w:rPr></w:style>
            """);
        Assert.IsTrue(sample.Run("").Bold);
        Assert.IsTrue(sample.Run("", "P").Bold);
        Assert.IsFalse(sample.Run("""<w:b val="0"/>""", "P").Bold);
    }

    [TestMethod]
    public void DirectValueWinsOverTheStyle()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="P"><w:rPr><w:b/><w:i/><w:sz val="28"/><w:color val="FF0000"/></w:rPr></w:style>""");
        Assert.IsFalse(sample.Run("""<w:b val="0"/>""", "P").Bold);
        Assert.IsTrue(sample.Run("<w:b/>", "P").Bold);
        Assert.IsTrue(sample.Run("""<w:b val="0"/>""", "P").Italic);
        var run = sample.Run("""<w:sz val="21"/><w:color val="auto"/>""", "P");
        Assert.AreEqual((21, "auto"), (run.HalfPoints, run.Color));
    }

    [TestMethod]
    public void OrderOfThePlaces()
    {
        var sample = new StyleSample("""
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz val="20"/><w:highlight val="red"/><w:u val="single"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style type="table" default="1" styleId="T"><w:rPr><w:sz val="22"/><w:vertAlign val="superscript"/></w:rPr></w:style>
            <w:style type="paragraph" styleId="P"><w:rPr><w:sz val="24"/></w:rPr></w:style>
            <w:style type="character" styleId="C"><w:rPr><w:sz val="26"/></w:rPr></w:style>
            """);
        var table = sample.Styles.TableFormattingOf(default, TableConditions.None);
        Assert.AreEqual(20, sample.Run("").HalfPoints);
        Assert.AreEqual(22, sample.Run("", null, table).HalfPoints);
        Assert.AreEqual(24, sample.Run("", "P", table).HalfPoints);
        Assert.AreEqual(26, sample.Run("""<w:rStyle val="C"/>""", "P", table).HalfPoints);
        Assert.AreEqual(28, sample.Run("""<w:rStyle val="C"/><w:sz val="28"/>""", "P", table).HalfPoints);
        var run = sample.Run("""<w:highlight val="none"/><w:u val="none"/>""", "P", table);
        Assert.AreEqual((null, false, VerticalPosition.Superscript), (run.Highlight, run.Underline, run.Position));
        Assert.AreEqual("red", sample.Run("", "P").Highlight);
        Assert.IsTrue(sample.Run("""<w:u color="FF0000"/>""").Underline);
    }

    [TestMethod]
    public void FirstRowOfTheTableStyle()
    {
        var sample = new StyleSample("""
            <w:style type="table" styleId="Base"><w:rPr><w:sz val="18"/></w:rPr><w:tblStylePr type="firstRow"><w:rPr><w:b/><w:i/></w:rPr></w:tblStylePr></w:style>
            <w:style type="table" styleId="T"><w:basedOn val="Base"/><w:tblStylePr type="firstRow"><w:rPr><w:i val="0"/></w:rPr></w:tblStylePr>
              <w:tblStylePr type="nwCell"><w:rPr><w:strike/></w:rPr></w:tblStylePr><w:tblStylePr type="band2Horz"><w:rPr><w:color val="00FF00"/></w:rPr></w:tblStylePr></w:style>
            """);
        var tblPr = sample.Node("tblPr", """<w:tblStyle val="T"/><w:tblLook val="04A0" firstRow="1" lastRow="0" firstColumn="1" lastColumn="0" noHBand="0" noVBand="1"/>""");
        var look = TableLook.Read(tblPr);
        var corner = sample.Run("", null, sample.Styles.TableFormattingOf(tblPr, look.ConditionsAt(0, 3, 0, 1, 2)));
        var top = sample.Run("", null, sample.Styles.TableFormattingOf(tblPr, look.ConditionsAt(0, 3, 1, 2, 2)));
        var middle = sample.Run("", null, sample.Styles.TableFormattingOf(tblPr, look.ConditionsAt(1, 3, 1, 2, 2)));
        var bottom = sample.Run("", null, sample.Styles.TableFormattingOf(tblPr, look.ConditionsAt(2, 3, 1, 2, 2)));
        Assert.AreEqual((true, false, true, 18), (corner.Bold, corner.Italic, corner.Strike, corner.HalfPoints));
        Assert.AreEqual((true, false, false, 18), (top.Bold, top.Italic, top.Strike, top.HalfPoints));
        Assert.AreEqual((false, null), (middle.Bold, middle.Color));
        Assert.AreEqual((false, "00FF00"), (bottom.Bold, bottom.Color));
    }

    [TestMethod]
    [DataRow("""<w:tblLook val="0660"/>""", 0, 0, TableConditions.FirstRow)]
    [DataRow("""<w:tblLook val="0660"/>""", 2, 1, TableConditions.LastRow)]
    [DataRow("""<w:tblLook val="0660"/>""", 1, 1, TableConditions.None)]
    [DataRow("""<w:tblLook val="0780"/>""", 1, 0, TableConditions.FirstColumn)]
    [DataRow("""<w:tblLook val="0780"/>""", 1, 2, TableConditions.LastColumn)]
    [DataRow("""<w:tblLook val="0000"/>""", 1, 1, TableConditions.Band2Horizontal | TableConditions.Band2Vertical)]
    [DataRow("""<w:tblLook val="0000"/>""", 2, 0, TableConditions.Band1Horizontal | TableConditions.Band1Vertical)]
    [DataRow("""<w:tblStyleRowBandSize val="2"/><w:tblLook val="0400"/>""", 1, 0, TableConditions.Band1Horizontal)]
    [DataRow("""<w:tblStyleRowBandSize val="2"/><w:tblLook val="0400"/>""", 2, 0, TableConditions.Band2Horizontal)]
    [DataRow("""<w:tblLook val="07E0" lastRow="0" firstRow="true"/>""", 0, 2, TableConditions.FirstRow | TableConditions.LastColumn | TableConditions.NorthEastCell)]
    [DataRow("""<w:tblLook val="07E0"/>""", 2, 0, TableConditions.LastRow | TableConditions.FirstColumn | TableConditions.SouthWestCell)]
    [DataRow("""<w:tblLook val="07E0"/>""", 2, 2, TableConditions.LastRow | TableConditions.LastColumn | TableConditions.SouthEastCell)]
    public void PartsOfTheTableAtAPlace(string tblPr, int row, int column, TableConditions expected)
    {
        var look = TableLook.Read(new StyleSample("").Node("tblPr", tblPr));
        Assert.AreEqual(expected, look.ConditionsAt(row, 3, column, column + 1, 3));
    }

    [TestMethod]
    public void TableWithoutPropertiesAsksForNoPart() => Assert.AreEqual(TableConditions.None, TableLook.Read(default).ConditionsAt(0, 1, 0, 1, 1));

    [TestMethod]
    public void EastAsianFontByHint()
    {
        var sample = new StyleSample("""<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ascii="Times" hAnsi="Arial" eastAsia="宋体"/></w:rPr></w:rPrDefault></w:docDefaults>""");
        var plain = sample.Run("");
        var hinted = sample.Run("""<w:rFonts hint="eastAsia"/>""");
        foreach (var run in new[] { plain, hinted })
        {
            Assert.AreEqual("Times", run.FontOf('a'));
            Assert.AreEqual("宋体", run.FontOf('中'));
            Assert.AreEqual("宋体", run.FontOf('，'));
            Assert.AreEqual("宋体", run.FontOf(0x20BB7));
        }

        foreach (var shared in "“”—…×·°αЯ①℃")
        {
            Assert.AreEqual("Arial", plain.FontOf(shared), $"{shared}");
            Assert.AreEqual("宋体", hinted.FontOf(shared), $"{shared}");
        }

        Assert.AreEqual("Arial", hinted.FontOf('ø'));
        Assert.AreEqual("Times", hinted.FontOf('א'));
    }

    [TestMethod]
    public void ThemeFontWinsInItsPlace()
    {
        var sample = new StyleSample("""
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ascii="Ignored" asciiTheme="minorHAnsi" hAnsiTheme="majorAscii" eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style type="paragraph" styleId="P"><w:rPr><w:rFonts ascii="Arial"/></w:rPr></w:style>
            """, Theme);
        var run = sample.Run("");
        Assert.AreEqual(("Calibri", "Cambria", "等线"), (run.AsciiFont, run.HighAnsiFont, run.EastAsiaFont));
        Assert.AreEqual("Arial", sample.Run("", "P").AsciiFont);
        Assert.AreEqual("等线", sample.Run("", "P").EastAsiaFont);
    }

    [TestMethod]
    [DataRow("zh-CN", "黑体")]
    [DataRow("ja-JP", "ＭＳ ゴシック")]
    [DataRow("ko-KR", "宋体")]
    [DataRow(null, "宋体")]
    public void ThemeWithoutAnEastAsianFontChoosesByScript(string? language, string expected)
    {
        var sample = new StyleSample("", Theme, language: language);
        Assert.AreEqual(expected, sample.Run("""<w:rFonts eastAsia="宋体" eastAsiaTheme="majorEastAsia"/>""").EastAsiaFont);
    }

    [TestMethod]
    public void LanguageOfTheDefaultsChoosesTheScript()
    {
        var sample = new StyleSample("""<w:docDefaults><w:rPrDefault><w:rPr><w:lang val="en-US" eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>""", Theme);
        Assert.AreEqual("黑体", sample.Run("""<w:rFonts eastAsiaTheme="majorEastAsia"/>""").EastAsiaFont);
    }

    [TestMethod]
    [DataRow("minorBidi")]
    [DataRow("nonsense")]
    [DataRow("")]
    public void ThemeFontThatIsNotNamedLeavesThePlainOne(string reference)
    {
        var sample = new StyleSample("", Theme);
        Assert.AreEqual("Plain", sample.Run($"""<w:rFonts ascii="Plain" asciiTheme="{reference}"/>""").AsciiFont);
    }

    [TestMethod]
    public void EqualRunsShareOneFormat()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="P"/><w:style type="paragraph" styleId="Q"><w:rPr><w:b/></w:rPr></w:style>""");
        var first = sample.Run("<w:b/><w:i/>", "P");
        Assert.AreSame(first, sample.Run("<w:b/><w:i/>", "P"));
        Assert.AreSame(first, sample.Run("<w:i/><w:b/>", "P"));
        Assert.AreSame(first, sample.Run("<w:i/>", "Q"));
        Assert.AreNotSame(first, sample.Run("<w:i/>", "P"));
        CollectionAssert.AllItemsAreUnique(sample.Styles.CharacterFormats);
        var index = sample.Styles.CharacterFormatIndex(sample.Styles.Paragraph("P"), sample.Node("rPr", "<w:b/><w:i/>"));
        Assert.AreSame(first, sample.Styles.CharacterFormats[index]);
    }

    [TestMethod]
    public void LongPropertiesAreResolvedWithoutBeingRemembered()
    {
        var sample = new StyleSample("");
        var change = $"""<w:b/><w:rPrChange id="1" author="{new string('a', 3000)}"><w:rPr><w:i/></w:rPr></w:rPrChange>""";
        Assert.AreEqual((true, false), (sample.Run(change).Bold, sample.Run(change).Italic));
    }
}
