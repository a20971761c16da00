using Stdlint.Core.Text;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Tests.Styles;

/// <summary>How a block is set after styles, numbering, table and direct properties.</summary>
[TestClass]
public sealed class EffectiveParagraphTests
{
    private const string Numbering = """
        <w:abstractNum abstractNumId="0"><w:lvl ilvl="0"><w:start val="1"/><w:numFmt val="decimal"/><w:lvlText val="%1"/><w:pPr><w:jc val="center"/><w:ind left="420" hanging="420"/></w:pPr></w:lvl>
        <w:lvl ilvl="1"><w:start val="1"/><w:numFmt val="decimal"/><w:lvlText val="%1.%2"/><w:pPr><w:ind left="840" hanging="400"/></w:pPr></w:lvl></w:abstractNum>
        <w:num numId="1"><w:abstractNumId val="0"/></w:num>
        """;

    [TestMethod]
    public void AttributesOfIndentAndSpacingAreInheritedOneByOne()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="A"><w:pPr><w:ind left="100" right="200" firstLine="420" firstLineChars="200"/><w:spacing before="120" after="60" line="360" lineRule="exact"/></w:pPr></w:style>
            <w:style type="paragraph" styleId="B"><w:basedOn val="A"/><w:pPr><w:ind left="300"/><w:spacing after="0" beforeLines="50"/></w:pPr></w:style>
            """);
        var block = sample.Block("""<w:pStyle val="B"/><w:ind right="5"/>""");
        Assert.AreEqual((300, 5, 420, 200), (block.IndentLeft, block.IndentRight, block.IndentFirstLine, block.IndentFirstLineCharacters));
        Assert.AreEqual((120, 0, 360, LineSpacingRule.Exact), (block.SpacingBefore, block.SpacingAfter, block.LineSpacing, block.LineRule));
        Assert.AreEqual((50, null), (block.SpacingBeforeLines, block.SpacingAfterLines));
    }

    [TestMethod]
    public void ZeroHundredthsTakeTheInheritedValueBack()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="A"><w:pPr><w:ind firstLine="420" firstLineChars="200"/><w:spacing beforeLines="100" before="312"/></w:pPr></w:style>""");
        var block = sample.Block("""<w:pStyle val="A"/><w:ind firstLineChars="0" firstLine="0"/><w:spacing beforeLines="0"/>""");
        Assert.AreEqual((null, 0), (block.IndentFirstLineCharacters, block.IndentFirstLine));
        Assert.AreEqual((null, 312), (block.SpacingBeforeLines, block.SpacingBefore));
    }

    [TestMethod]
    public void HangingIsANegativeFirstLine()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="A"><w:pPr><w:ind firstLine="420"/></w:pPr></w:style>""");
        Assert.AreEqual(-300, sample.Block("""<w:pStyle val="A"/><w:ind hanging="300"/>""").IndentFirstLine);
        Assert.AreEqual(-300, sample.Block("""<w:ind hanging="300" firstLine="9"/>""").IndentFirstLine);
        Assert.AreEqual(-150, sample.Block("""<w:ind hangingChars="150"/>""").IndentFirstLineCharacters);
        Assert.AreEqual(int.MaxValue, sample.Block("""<w:ind hanging="-2147483648"/>""").IndentFirstLine);
    }

    [TestMethod]
    public void StrictNamesOfSides()
    {
        var sample = new StyleSample("", space: StyleSample.Strict);
        var block = sample.Block("""<w:ind start="1" end="2" startChars="3" endChars="4"/><w:jc val="end"/>""");
        Assert.AreEqual((1, 2, 3, 4), (block.IndentLeft, block.IndentRight, block.IndentLeftCharacters, block.IndentRightCharacters));
        Assert.AreEqual(ParagraphAlignment.End, block.Alignment);
    }

    [TestMethod]
    [DataRow("left", ParagraphAlignment.Start)]
    [DataRow("center", ParagraphAlignment.Center)]
    [DataRow("right", ParagraphAlignment.End)]
    [DataRow("both", ParagraphAlignment.Justified)]
    [DataRow("distribute", ParagraphAlignment.Distributed)]
    [DataRow("thaiDistribute", ParagraphAlignment.Distributed)]
    [DataRow("nonsense", ParagraphAlignment.Start)]
    public void Alignments(string value, ParagraphAlignment expected) =>
        Assert.AreEqual(expected, new StyleSample("").Block($"""<w:jc val="{value}"/>""").Alignment);

    [TestMethod]
    public void AutomaticSpacing()
    {
        var block = new StyleSample("").Block("""<w:spacing before="100" beforeLines="50" beforeAutospacing="1" after="60" afterAutospacing="0"/>""");
        Assert.AreEqual((280, null, 60), (block.SpacingBefore, block.SpacingBeforeLines, block.SpacingAfter));
    }

    [TestMethod]
    public void FrameAndPageBreakComeFromStylesToo()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="A"><w:pPr><w:pageBreakBefore/><w:framePr w="100" hAnchor="page"/></w:pPr></w:style>""");
        var block = sample.Block("""<w:pStyle val="A"/>""");
        Assert.AreEqual((true, true), (block.PageBreakBefore, block.IsFramed));
        Assert.IsFalse(sample.Block("""<w:pStyle val="A"/><w:pageBreakBefore val="0"/>""").PageBreakBefore);
        Assert.IsFalse(sample.Block("""<w:framePr dropCap="drop" lines="3"/>""").IsFramed);
    }

    [TestMethod]
    public void LinesAboveAndBelow()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="A"><w:pPr><w:pBdr><w:bottom val="single" sz="12"/></w:pBdr></w:pPr></w:style>""");
        Assert.IsTrue(sample.Block("""<w:pStyle val="A"/>""").IsRuled);
        Assert.IsFalse(sample.Block("""<w:pStyle val="A"/><w:pBdr><w:bottom val="nil"/></w:pBdr>""").IsRuled);
        Assert.IsFalse(sample.Block("").IsRuled);
    }

    [TestMethod]
    public void IndentsOfTheLevelWinOverTheStyleWhereTheNumberIsDirect()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="A"><w:pPr><w:ind left="10" firstLine="20"/></w:pPr></w:style>""", numbering: Numbering);
        var block = sample.Block("""<w:pStyle val="A"/><w:numPr><w:numId val="1"/></w:numPr>""");
        Assert.AreEqual((420, -420), (block.IndentLeft, block.IndentFirstLine));

        // Of a level's paragraph properties only the indents count.
        Assert.AreEqual(ParagraphAlignment.Start, block.Alignment);
        Assert.AreEqual(7, sample.Block("""<w:pStyle val="A"/><w:numPr><w:numId val="1"/></w:numPr><w:ind left="7"/>""").IndentLeft);
        Assert.AreEqual(10, sample.Block("""<w:pStyle val="A"/><w:numPr><w:numId val="0"/></w:numPr>""").IndentLeft);
    }

    [TestMethod]
    public void IndentsOfTheLevelLieBelowTheStyleThatStatesTheNumber()
    {
        var sample = new StyleSample("""
            <w:style type="paragraph" styleId="Base"><w:pPr><w:ind left="1" right="2" firstLine="3"/></w:pPr></w:style>
            <w:style type="paragraph" styleId="A"><w:basedOn val="Base"/><w:pPr><w:numPr><w:numId val="1"/></w:numPr><w:ind left="10"/></w:pPr></w:style>
            <w:style type="paragraph" styleId="B"><w:basedOn val="A"/><w:pPr><w:numPr><w:ilvl val="1"/></w:numPr></w:pPr></w:style>
            <w:style type="paragraph" styleId="C"><w:basedOn val="B"/><w:pPr><w:ind left="30"/></w:pPr></w:style>
            """, numbering: Numbering);
        var a = sample.Block("""<w:pStyle val="A"/>""");
        var b = sample.Block("""<w:pStyle val="B"/>""");
        var c = sample.Block("""<w:pStyle val="C"/>""");
        Assert.AreEqual((10, 2, -420), (a.IndentLeft, a.IndentRight, a.IndentFirstLine));
        Assert.AreEqual((840, 2, -400), (b.IndentLeft, b.IndentRight, b.IndentFirstLine));
        Assert.AreEqual((30, 2, -400), (c.IndentLeft, c.IndentRight, c.IndentFirstLine));
    }

    [TestMethod]
    public void TableStyleLiesBelowTheParagraphStyle()
    {
        var sample = new StyleSample("""
            <w:docDefaults><w:pPrDefault><w:pPr><w:spacing after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style type="table" styleId="T"><w:pPr><w:spacing after="0"/><w:jc val="center"/></w:pPr><w:tblStylePr type="lastRow"><w:pPr><w:keepNext/></w:pPr></w:tblStylePr></w:style>
            <w:style type="paragraph" styleId="P"><w:pPr><w:jc val="right"/></w:pPr></w:style>
            """);
        var tblPr = sample.Node("tblPr", """<w:tblStyle val="T"/>""");
        var table = sample.Styles.TableFormattingOf(tblPr, TableConditions.LastRow);
        var block = sample.Block("""<w:pStyle val="P"/>""", table);
        Assert.AreEqual((0, ParagraphAlignment.End, true), (block.SpacingAfter, block.Alignment, block.KeepWithNext));
        Assert.AreEqual(ParagraphAlignment.Center, sample.Block("", table).Alignment);
        Assert.AreEqual(160, sample.Block("").SpacingAfter);
        Assert.AreEqual("T", table!.StyleName);
        Assert.AreSame(table, sample.Styles.TableFormattingOf(tblPr, TableConditions.LastRow));
    }

    [TestMethod]
    public void EqualBlocksShareOneFormat()
    {
        var sample = new StyleSample("""<w:style type="paragraph" styleId="A"><w:pPr><w:jc val="center"/></w:pPr></w:style>""");
        var first = sample.Block("""<w:pStyle val="A"/>""");
        Assert.AreSame(first, sample.Block("""<w:pStyle val="A"/>"""));
        Assert.AreSame(first, sample.Block("""<w:jc val="center"/>"""));
        Assert.AreNotSame(first, sample.Block(""));
    }
}
