using Stdlint.Core.Text;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>What is printed before a block; ECMA-376 Part 1, 17.9.11.</summary>
[TestClass]
public sealed class NumberingLabelTests
{
    [TestMethod]
    public void PlaceholderHasOneDigit() => NumberingSample.Verify("""
        abstract 3
        0 none ''
        1 decimal '%10.%2'
        2 decimal '%10.%2.%3'
        num 1 3
        ---
        num=1 level=0 => ''
        num=1 level=1 => 0.1
        num=1 level=1 => 0.2
        num=1 level=2 => 0.2.1
        """);

    [TestMethod]
    public void LevelWithoutFormatPrintsNothing() => NumberingSample.Verify("""
        abstract 0
        0 none ''
        1 decimal '%1%2'
        2 decimal '%1%2.%3'
        num 1 0
        ---
        num=1 level=1 => 1
        num=1 level=2 => 1.1
        num=1 level=1 => 2
        num=1 level=2 => 2.1
        """);

    [TestMethod]
    public void LegalNumberingMakesDecimals() => NumberingSample.Verify("""
        abstract 0
        0 upperRoman '%1'
        1 decimal '%1.%2' lgl
        2 decimal '%1.%2.%3'
        num 1 0
        ---
        num=1 => I
        num=1 => II
        num=1 level=1 => 2.1
        num=1 level=2 => II.1.1
        """);

    [TestMethod]
    public void LegalNumberingKeepsLeadingZerosAndLevelsWithoutFormat() => NumberingSample.Verify("""
        abstract 0
        0 none 'x'
        1 decimalZero '%2'
        2 lowerLetter '%1%2.%3' lgl
        num 1 0
        ---
        num=1 level=1 => 01
        num=1 level=2 => 01.1
        """);

    [TestMethod]
    public void FormatNotStatedIsDecimal() => NumberingSample.Verify("""
        abstract 0
        0 nofmt '%1'
        num 1 0
        ---
        num=1 => 1
        """);

    [TestMethod]
    public void OverriddenLevelTakesItsFormat() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        num 1 0
        num 2 0
        override 0 lowerLetter '%1)' override=1
        ---
        num=1 => 1
        num=2 => a)
        num=2 => b)
        num=1 => 3
        """);

    [TestMethod]
    public void CustomFormatInAlternateContent() => NumberingSample.Verify("""
        abstract 0
        0 custom '%1' start=9
        num 1 0
        ---
        num=1 => 009
        num=1 => 010
        """);

    [TestMethod]
    public void BulletsOfSymbolFonts() => NumberingSample.Verify($"""
        abstract 0
        0 bullet '{'\uF0B7'}' font=Symbol
        1 bullet '{'\uF075'}' font=Wingdings
        2 bullet 'l' font=Wingdings
        3 bullet 'o' font=Courier
        4 bullet '—%1'
        5 none '{'\uF0B7'}' font=Symbol
        6 none 'l' font=Wingdings
        7 bullet '{'\uF0B7'}' font=Unknown
        num 1 0
        ---
        num=1 level=0 => •
        num=1 level=1 => ◆
        num=1 level=2 => ●
        num=1 level=3 => o
        num=1 level=4 => —%1
        num=1 level=5 => •
        num=1 level=6 => l
        num=1 level=7 => {'\uF0B7'}
        """);

    [TestMethod]
    public void SeparatorIsTabUnlessStated()
    {
        var sample = NumberingSample.Verify("""
            abstract 0
            0 decimal '%1'
            1 decimal '%2' suff=space
            2 decimal '%3' suff=nothing
            3 decimal '%4' suff=tab
            num 1 0
            ---
            num=1 => 1
            num=1 level=1 => 1
            num=1 level=2 => 1
            num=1 level=3 => 1
            """);
        CollectionAssert.AreEqual(
            new[] { LabelSeparator.Tab, LabelSeparator.Space, LabelSeparator.Nothing, LabelSeparator.Tab },
            sample.Labels().ConvertAll(label => label!.Separator));
    }

    [TestMethod]
    public void LabelEndsAt255Characters()
    {
        var sample = NumberingSample.Read("""
            abstract 0
            0 lowerLetter '%1%1' start=2147483647
            1 decimal '%1%2𠮷𠮷'
            abstract 1
            0 none 'LONG𠮷'
            num 1 0
            num 2 1
            ---
            num=1 =>
            num=1 =>
            num=1 level=1 =>
            num=2 =>
            """.Replace("LONG", new string('章', 254), StringComparison.Ordinal));
        var labels = sample.Labels();
        Assert.AreEqual(255, labels[0]!.Text.Length);
        Assert.AreEqual(32_767, labels[0]!.Counters.Single());
        Assert.AreEqual(32_767, labels[1]!.Counters.Single());
        Assert.AreEqual(255, labels[2]!.Text.Length);

        // A character outside the BMP is left out whole.
        Assert.AreEqual(new string('章', 254), labels[3]!.Text);
    }

    [TestMethod]
    public void LegacyAndPictureBulletsAreTolerated() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1.' legacy
        1 bullet '·' legacy
        num 1 0
        ---
        num=1 => 1.
        num=1 level=1 => ·
        """);

    [TestMethod]
    public void TypedNumberBesideAnAutomaticOneLeavesTheLabelAlone()
    {
        var sample = NumberingSample.Read(NumberingSample.TwoLevels + "style heading num=1");
        var body = NumberingSample.Part("body", """<w:p><w:pPr><w:pStyle w:val="heading"/></w:pPr><w:r><w:t>1 范围</w:t></w:r></w:p>""");
        CollectionAssert.AreEqual(new[] { "1" }, sample.LabelsOf(body.Root));
        Assert.AreEqual("1 范围", body.Root.InnerText);
    }

    [TestMethod]
    public void DeeperPlaceholderTakesTheWholeTextAway() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1-%2'
        num 1 0
        ---
        num=1 => '' ?
        """);

    [TestMethod]
    public void LabelTellsWhereItComesFrom()
    {
        var sample = NumberingSample.Verify("""
            abstract 31
            0 none ''
            1 decimal '%1%2　' suff=nothing
            num 4 31
            style 章 num=4 level=1
            ---
            章 => 1
            章 level=0 => ''
            num=4 level=1 => 1
            """);
        var label = sample.Labels()[0]!;
        Assert.AreEqual((1, 4, 31, "decimal", true), (label.Level, label.NumberingId, label.AbstractNumberingId, label.NumberFormat, label.FromStyle));
        CollectionAssert.AreEqual(new[] { 1, 1 }, label.Counters.ToArray());
        Assert.AreEqual("1　", label.Text);
        Assert.IsFalse(sample.Labels()[2]!.FromStyle);
        Assert.AreEqual(1, sample.Styles.Paragraph("章")!.NumberingLevel);
    }
}
