using System.Globalization;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Tests.Styles;

/// <summary>Which style is meant, and what it inherits; see ECMA-376 Part 1, 17.7.</summary>
[TestClass]
public sealed class StyleSheetTests
{
    [TestMethod]
    public void ChainOfTwentyStyles()
    {
        var styles = new StringBuilder("""<w:style type="paragraph" styleId="s0"><w:name val="s0"/><w:pPr><w:keepNext/><w:outlineLvl val="3"/></w:pPr></w:style>""");
        for (var i = 1; i < 20; i++)
            styles.Append(CultureInfo.InvariantCulture, $"<w:style type=\"paragraph\" styleId=\"s{i}\"><w:name val=\"s{i}\"/><w:basedOn val=\"s{i - 1}\"/></w:style>");
        var sample = new StyleSample(styles.ToString());

        Assert.IsTrue(sample.Block("""<w:pStyle val="s19"/>""").KeepWithNext);
        Assert.AreEqual(3, sample.Styles.Paragraph("s19")!.OutlineLevel);
        var depth = 0;
        for (var style = sample.Styles.Paragraph("s19"); style is not null; style = style.BasedOn)
            depth++;
        Assert.AreEqual(20, depth);
    }

    [TestMethod]
    public void VeryLongChainIsReadWithoutRecursion()
    {
        var styles = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            styles.Append(CultureInfo.InvariantCulture, $"<w:style type=\"paragraph\" styleId=\"s{i}\"><w:basedOn val=\"s{i + 1}\"/></w:style>");
        styles.Append("""<w:style type="paragraph" styleId="s20000"><w:rPr><w:b/></w:rPr></w:style>""");
        Assert.IsTrue(new StyleSample(styles.ToString()).Run("", "s0").Bold);
    }

    [TestMethod]
    [DataRow("A")]
    [DataRow("B")]
    [DataRow("C")]
    public void StylesBasedOnEachOtherHaveNoBase(string first)
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="A"><w:basedOn val="B"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style type="paragraph" styleId="B"><w:basedOn val="A"/><w:rPr><w:i/></w:rPr></w:style>
            <w:style type="paragraph" styleId="C"><w:basedOn val="A"/></w:style>
            <w:style type="paragraph" styleId="D"><w:basedOn val="D"/></w:style>
            """);
        sample.Styles.Paragraph(first);
        Assert.IsNull(sample.Styles.Paragraph("A")!.BasedOn);
        Assert.IsNull(sample.Styles.Paragraph("B")!.BasedOn);
        Assert.IsNull(sample.Styles.Paragraph("D")!.BasedOn);
        Assert.AreSame(sample.Styles.Paragraph("A"), sample.Styles.Paragraph("C")!.BasedOn);
        Assert.AreEqual((true, false), (sample.Run("", "A").Bold, sample.Run("", "A").Italic));
        Assert.AreEqual((false, true), (sample.Run("", "B").Bold, sample.Run("", "B").Italic));
        Assert.IsTrue(sample.Run("", "C").Bold);
    }

    [TestMethod]
    public void MissingBaseIsNoBase()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="A"><w:basedOn val="gone"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style type="character" styleId="C"/>
            <w:style type="paragraph" styleId="B"><w:basedOn val="C"/></w:style>
            """);
        Assert.IsNull(sample.Styles.Paragraph("A")!.BasedOn);
        Assert.IsNull(sample.Styles.Paragraph("B")!.BasedOn);
        Assert.IsTrue(sample.Run("", "A").Bold);
    }

    [TestMethod]
    public void FirstOfTwoStylesWithOneIdHolds()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="A"><w:name val="first"/></w:style>
            <w:style type="paragraph" styleId="A"><w:name val="second"/></w:style>
            """);
        Assert.AreEqual("first", sample.Styles.Paragraph("A")!.Name);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("""<w:pStyle val="unknown"/>""")]
    [DataRow("""<w:pStyle val="C"/>""")]
    [DataRow("""<w:pStyle/>""")]
    public void DefaultStyleWhereNoneIsStatedOrFound(string pPr)
    {
        var sample = new StyleSample("""
            <w:style type="character" styleId="C"><w:name val="C"/></w:style>
            <w:style type="paragraph" styleId="A"><w:name val="other"/></w:style>
            <w:style type="paragraph" default="1" styleId="a"><w:name val="Normal"/><w:pPr><w:jc val="both"/></w:pPr></w:style>
            """);
        var style = sample.Styles.ParagraphStyleOf(sample.Node("pPr", pPr));
        Assert.AreEqual("Normal", style!.Name);
        Assert.IsTrue(style.IsDefault);
        Assert.AreSame(style, sample.Styles.ParagraphStyleOf(default));
        Assert.AreEqual(ParagraphAlignment.Justified, sample.Block(pPr).Alignment);
    }

    [TestMethod]
    public void LastOfSeveralDefaultStylesHolds()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" default="1" styleId="a"><w:name val="Normal"/></w:style>
            <w:style type="paragraph" default="on" styleId="b"><w:name val="Body"/></w:style>
            <w:style type="paragraph" default="0" styleId="c"><w:name val="Not"/></w:style>
            """);
        Assert.AreEqual("Body", sample.Styles.DefaultParagraphStyle!.Name);
    }

    [TestMethod]
    public void NormalIsTheDefaultWhereNoStyleIsMarked()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="h"><w:name val="heading 1"/></w:style>
            <w:style type="paragraph" styleId="a"><w:name val="normal"/></w:style>
            """);
        Assert.AreEqual("a", sample.Styles.DefaultParagraphStyle!.Id);
    }

    [TestMethod]
    public void LinkedCharacterStyleIsACharacterStyle()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="1"><w:name val="heading 1"/><w:link val="10"/><w:rPr><w:b/><w:sz val="32"/></w:rPr></w:style>
            <w:style type="character" styleId="10"><w:name val="标题 1 字符"/><w:link val="1"/><w:rPr><w:b/><w:sz val="32"/></w:rPr></w:style>
            """);
        var inBody = sample.Run("""<w:rStyle val="10"/>""");
        Assert.AreEqual((true, 32, "标题 1 字符"), (inBody.Bold, inBody.HalfPoints, inBody.CharacterStyleName));

        // Both styles switch bold, and so it is off.
        Assert.IsFalse(sample.Run("""<w:rStyle val="10"/>""", "1").Bold);
    }

    [TestMethod]
    public void OutlineLevelNineIsBodyText()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="1"><w:name val="标准文件_一级条标题"/><w:pPr><w:outlineLvl val="1"/></w:pPr></w:style>
            <w:style type="paragraph" styleId="2"><w:name val="标准文件_一级无标题"/><w:basedOn val="1"/><w:pPr><w:outlineLvl val="9"/></w:pPr></w:style>
            """);
        Assert.AreEqual(9, sample.Styles.Paragraph("2")!.OutlineLevel);
        Assert.AreEqual(9, sample.Block("""<w:pStyle val="2"/>""").OutlineLevel);
        Assert.AreEqual(1, sample.Block("""<w:pStyle val="1"/>""").OutlineLevel);
        Assert.AreEqual(1, sample.Block("""<w:pStyle val="1"/><w:outlineLvl val="10"/>""").OutlineLevel);
    }

    [TestMethod]
    public void HeadingByOutlineAlone()
    {
        var sample = new StyleSample("""<w:style type="paragraph" default="1" styleId="a"><w:name val="Normal"/></w:style>""");
        Assert.IsNull(sample.Styles.DefaultParagraphStyle!.OutlineLevel);
        Assert.AreEqual(9, sample.Block("").OutlineLevel);
        Assert.AreEqual(0, sample.Block("""<w:outlineLvl val="0"/>""").OutlineLevel);
    }

    [TestMethod]
    [DataRow("1", "heading 1")]
    [DataRow("Heading1", "heading 1")]
    [DataRow("a3", "标题 1")]
    [DataRow("标题 1", "Heading 1")]
    [DataRow("a&amp;b", "标准文件_章标题")]
    public void NameIsIndependentOfTheId(string id, string name)
    {
        var sample = new StyleSample($"""<w:style type="paragraph" styleId="{id}"><w:name val="{name}"/></w:style>""");
        Assert.AreEqual(name, sample.Styles.ParagraphStyleOf(sample.Node("pPr", $"""<w:pStyle val="{id}"/>"""))!.Name);
        Assert.AreEqual(name, sample.Styles.Paragraph(id.Replace("&amp;", "&", StringComparison.Ordinal))!.Name);
    }

    [TestMethod]
    public void StyleWithoutANameIsCalledByItsId()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="x"/>""");
        Assert.AreEqual("x", sample.Styles.Paragraph("x")!.Name);
    }

    [TestMethod]
    public void LatentStylesAreNotStyles()
    {
        var sample = new StyleSample("""<w:latentStyles count="1"><w:lsdException name="heading 1" default="1" styleId="1"/></w:latentStyles>""");
        Assert.IsNull(sample.Styles.Paragraph("1"));
        Assert.IsNull(sample.Styles.DefaultParagraphStyle);
    }

    [TestMethod]
    public void DocumentDefaultsAlone()
    {
        var sample = new StyleSample("""
            <w:docDefaults>
              <w:rPrDefault><w:rPr><w:rFonts ascii="Calibri" eastAsia="宋体"/><w:sz val="21"/></w:rPr></w:rPrDefault>
              <w:pPrDefault><w:pPr><w:spacing after="160" line="259" lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            """);
        var run = sample.Run("");
        Assert.AreEqual((21, "宋体", "Calibri"), (run.HalfPoints, run.EastAsiaFont, run.AsciiFont));
        var block = sample.Block("");
        Assert.AreEqual((160, 259, LineSpacingRule.Auto), (block.SpacingAfter, block.LineSpacing, block.LineRule));
    }

    [TestMethod]
    public void NoStylesPart()
    {
        var styles = StyleSheet.Read(null, null);
        Assert.IsNull(styles.DefaultParagraphStyle);
        Assert.IsNull(styles.Paragraph("a"));
        Assert.IsNull(styles.ParagraphStyleOf(default));
        Assert.AreEqual(ParagraphFormat.Plain, styles.EffectiveParagraph(null, null, default));
        Assert.AreEqual(CharacterFormat.Plain, styles.EffectiveCharacter(null, default));
        Assert.IsNull(styles.TableFormattingOf(default, TableConditions.FirstRow));
    }

    [TestMethod]
    public void PartThatIsNoStyleSheet()
    {
        var part = new StyleSample("").Node("document", "<w:body><w:style/></w:body>").Part;
        Assert.IsNull(StyleSheet.Read(part, part).DefaultParagraphStyle);
    }

    [TestMethod]
    [DataRow(StyleSample.Transitional)]
    [DataRow(StyleSample.Strict)]
    public void OnOffValuesOfBothNamespaces(string space)
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="on"><w:rPr><w:b val="on"/><w:i val="true"/></w:rPr></w:style>
            <w:style type="paragraph" styleId="off"><w:basedOn val="on"/><w:rPr><w:b val="off"/><w:i val="false"/></w:rPr></w:style>
            """, space: space);
        Assert.AreEqual((true, true), (sample.Run("", "on").Bold, sample.Run("", "on").Italic));
        Assert.AreEqual((false, false), (sample.Run("", "off").Bold, sample.Run("", "off").Italic));
        Assert.AreEqual((false, true), (sample.Run("""<w:b val="0"/>""", "on").Bold, sample.Run("<w:b/>", "off").Bold));
    }
}
