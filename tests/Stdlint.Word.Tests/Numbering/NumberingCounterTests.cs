using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>The rules by which blocks are counted; see ECMA-376 Part 1, 17.9.</summary>
[TestClass]
public sealed class NumberingCounterTests
{
    private const string TwoLevels = """
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2'
        num 1 0

        """;

    [TestMethod]
    public void ListsOfOneAbstractCountTogether() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        num 1 0
        num 2 0
        ---
        num=1 => 1
        num=1 => 2
        num=2 => 3
        num=2 => 4
        """);

    [TestMethod]
    public void StartOverrideCountsOncePerListAndLevel() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        num 1 0
        num 2 0 start0=1
        ---
        num=1 => 1
        num=1 => 2
        num=2 => 1
        num=2 => 2
        num=1 => 3
        num=2 => 4
        """);

    [TestMethod]
    public void DerivedStyleStatesOnlyTheLevel() => NumberingSample.Verify(TwoLevels + """
        style A num=1
        style B < A level=1
        ---
        A => 1
        B => 1.1
        B => 1.2
        """);

    [TestMethod]
    public void ThirdStyleInheritsBoth() => NumberingSample.Verify(TwoLevels + """
        style A num=1
        style B < A level=1
        style C < B
        ---
        A => 1
        B => 1.1
        C => 1.2
        """);

    [TestMethod]
    public void StyleWithListZeroIsNotNumbered() => NumberingSample.Verify(TwoLevels + """
        style A num=1
        style B < A num=0
        style C < B level=1
        ---
        A => 1
        B => -
        C => -
        A => 2
        """);

    [TestMethod]
    public void DirectListZeroIsNotNumberedAndTheNextGoesOn() => NumberingSample.Verify(TwoLevels + """
        style A num=1
        ---
        A => 1
        A num=0 => -
        A => 2
        """);

    [TestMethod]
    public void DirectLevelWithTheListOfTheStyle() => NumberingSample.Verify(TwoLevels + """
        style A num=1
        ---
        A => 1
        A level=1 => 1.1
        A level=1 => 1.2
        A => 2
        """);

    [TestMethod]
    public void LevelAloneIsNotNumbered() => NumberingSample.Verify(TwoLevels + """
        style Subtitle level=1
        ---
        Subtitle => -
        level=0 => -
        num=1 => 1
        """);

    [TestMethod]
    public void UndefinedListIsReportedOnce()
    {
        var sample = NumberingSample.Verify(TwoLevels + """
            style A num=9
            ---
            num=7 => -
            num=7 level=1 => -
            A => -
            num=1 => 1
            """);
        Assert.IsTrue(sample.Definitions.HasDefects);
        var facts = ImmutableArray.CreateBuilder<InputFact>();
        sample.Definitions.TakeDefects(new TextSpan(3, 4), facts);
        CollectionAssert.AreEqual(new[] { "w:numId=7", "w:numId=9" }, facts.Select(fact => fact.Arguments.Single()).ToArray());
        Assert.IsTrue(facts.All(fact => fact.Kind == InputFactKind.NumberingBroken && fact.Span == new TextSpan(3, 4)));
        Assert.IsFalse(sample.Definitions.HasDefects);
    }

    [TestMethod]
    public void ListWithoutItsAbstractIsReported()
    {
        var sample = NumberingSample.Verify("""
            num 1 5
            ---
            num=1 => -
            """);
        Assert.IsTrue(sample.Definitions.HasDefects);
    }

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
    public void RestartZeroNeverRestarts() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2' restart=0
        num 1 0
        ---
        num=1 => 1
        num=1 level=1 => 1.1
        num=1 => 2
        num=1 level=1 => 2.2
        """);

    [TestMethod]
    public void RestartOnlyAfterTheFirstLevel() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2'
        2 decimal '%1.%2.%3' restart=1
        num 1 0
        ---
        num=1 => 1
        num=1 level=1 => 1.1
        num=1 level=2 => 1.1.1
        num=1 level=1 => 1.2
        num=1 level=2 => 1.2.2
        num=1 => 2
        num=1 level=1 => 2.1
        num=1 level=2 => 2.1.1
        """);

    [TestMethod]
    public void RestartInsideAnOverrideIsIgnored() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2'
        num 1 0
        override 1 decimal '%1.%2' restart=0
        ---
        num=1 => 1
        num=1 level=1 => 1.1
        num=1 => 2
        num=1 level=1 => 2.1
        """);

    [TestMethod]
    public void DeeperLevelFirst() => NumberingSample.Verify(TwoLevels + """
        ---
        num=1 level=1 => 1.1
        num=1 => 2
        """);

    [TestMethod]
    public void DeeperLevelFirstWithAnotherStart() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1' start=5
        1 decimal '%1.%2'
        num 1 0
        ---
        num=1 level=1 => 5.1
        num=1 => 6
        num=1 level=1 => 6.1
        """);

    [TestMethod]
    public void StartNotStatedIsZero() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1' nostart
        num 1 0
        ---
        num=1 => 0
        num=1 => 1
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
    public void MissingLevelFallsBackToTheNextLower() => NumberingSample.Verify(TwoLevels + """
        ---
        num=1 => 1
        num=1 level=1 => 1.1
        num=1 level=4 => 1.2 ?
        """);

    [TestMethod]
    public void LevelOutOfRangeIsClamped() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        8 decimal '[%9]'
        num 1 0
        ---
        num=1 level=-3 => 1
        num=1 level=11 => [1]
        """);

    [TestMethod]
    public void SingleLevelKnowsNoOther() => NumberingSample.Verify("""
        abstract 0 multi=singleLevel
        0 decimal '%1'
        num 1 0
        ---
        num=1 level=2 => 1
        num=1 => 2
        """);

    [TestMethod]
    public void NumberingStyleLinkSharesTheLinkedCounters() => NumberingSample.Verify("""
        abstract 0 stylelink=L
        0 decimal '%1)'
        abstract 1 link=L
        abstract 2 link=M
        num 1 0
        num 2 1
        num 3 2
        style L numbering num=1
        style M numbering num=2
        ---
        num=1 => 1)
        num=2 => 2)
        num=3 => 3)
        """);

    [TestMethod]
    public void NumberingStyleLinkWithoutAStyleFindsTheDefinitionThatNamesIt() => NumberingSample.Verify("""
        abstract 0 stylelink=L
        0 decimal '%1)'
        abstract 1 link=L
        num 2 1
        ---
        num=2 => 1)
        """);

    [TestMethod]
    public void NumberingStyleLinkInACircleIsReported()
    {
        var sample = NumberingSample.Verify("""
            abstract 0 link=M
            abstract 1 link=L
            num 1 0
            num 2 1
            style L numbering num=1
            style M numbering num=2
            ---
            num=1 => -
            """);
        var facts = ImmutableArray.CreateBuilder<InputFact>();
        sample.Definitions.TakeDefects(default, facts);
        Assert.AreEqual("w:numStyleLink=0", facts.Single().Arguments.Single());
    }

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
    public void OverriddenLevelWithoutStartIsUncertainOnceItGoesOn() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2'
        num 1 0
        num 2 0
        override 0 lowerLetter '%1)'
        num 3 0 start0=1
        ---
        num=1 => 1
        num=2 => b) ?
        num=1 => 3 ?
        num=1 level=1 => 3.1 ?
        num=3 => 1
        num=1 level=1 => 1.1
        """);

    [TestMethod]
    public void OverriddenLevelWithoutStartIsCertainWhereNothingWasCounted() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        num 1 0
        override 0 lowerLetter '%1)'
        ---
        num=1 => a)
        num=1 => b)
        """);

    [TestMethod]
    public void EmptyBlockCounts() => NumberingSample.Verify(TwoLevels + """
        style Empty num=1
        ---
        Empty => 1
        Empty => 2
        num=1 level=1 => 2.1
        """);

    [TestMethod]
    public void HiddenBlockCounts() => NumberingSample.Verify("""
        abstract 0
        0 upperLetter '%1'
        1 decimal '表%1.%2　'
        num 1 0
        style 附录表标号 num=1 vanish
        style 附录表标题 num=1 level=1
        ---
        附录表标号 => A
        附录表标题 => 表A.1
        附录表标题 => 表A.2
        """);

    [TestMethod]
    public void DeletedMarkShowsItsNumberAndDoesNotCount() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1'
        1 decimal '%1.%2'
        num 1 0
        num 2 0 start0=7
        ---
        num=1 => 1
        num=1 level=1 => 1.1
        num=1 deleted => 2
        num=1 level=1 => 1.2
        num=2 deleted => 7
        num=2 => 7
        num=1 => 8
        """);

    [TestMethod]
    public void InsertedMarkCounts()
    {
        var sample = NumberingSample.Read(TwoLevels);
        var body = NumberingSample.Part("body", """
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ins w:id="1" w:author="a"/></w:numPr><w:rPr><w:ins w:id="2" w:author="a"/></w:rPr></w:pPr></w:p>
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>
            """);
        CollectionAssert.AreEqual(new[] { "1", "2" }, LabelsOf(sample, body.Root));
    }

    [TestMethod]
    public void FormerPropertiesDoNotCount() => NumberingSample.Verify(TwoLevels + """
        ---
        . former => -
        num=1 => 1
        """);

    [TestMethod]
    public void CellsCountInDocumentOrder()
    {
        var sample = NumberingSample.Read(TwoLevels);
        const string block = """<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>""";
        var body = NumberingSample.Part("body", $"{block}<w:tbl><w:tr><w:tc>{block}</w:tc><w:tc>{block}</w:tc></w:tr><w:tr><w:tc>{block}</w:tc></w:tr></w:tbl>{block}");
        CollectionAssert.AreEqual(new[] { "1", "2", "3", "4", "5" }, LabelsOf(sample, body.Root));
    }

    [TestMethod]
    public void StoriesCountApart()
    {
        var sample = NumberingSample.Read(TwoLevels);
        var place = sample.Definitions.PlaceOf(null, 1, null);
        var body = new NumberingCounter(sample.Definitions);
        var note = new NumberingCounter(sample.Definitions);
        Assert.AreEqual("1", body.Next(place)?.Text);
        Assert.AreEqual("1", note.Next(place)?.Text);
        Assert.AreEqual("2", body.Next(place)?.Text);
    }

    [TestMethod]
    public void BlockOfAPageSectionAloneDoesNotCount() => NumberingSample.Verify(TwoLevels + """
        ---
        num=1 => 1
        num=1 section => -
        num=1 => 2
        """);

    [TestMethod]
    public void ListBeforeItsAbstractInTheFile()
    {
        var styles = Word.Styles.StyleSheet.Read(null, null);
        var numbering = NumberingSample.Part("numbering", """
            <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>
            <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            """);
        var counter = new NumberingCounter(NumberingDefinitions.Read(numbering, styles));
        Assert.AreEqual("1.", counter.Next(null, 1, 0, markDeleted: false)?.Text);
    }

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
    public void EmptyTextCounts() => NumberingSample.Verify("""
        abstract 0
        0 decimal ''
        1 decimal '%1.%2'
        num 1 0
        ---
        num=1 => ''
        num=1 => ''
        num=1 level=1 => 2.1
        """);

    [TestMethod]
    public void LabelEndsAt255Characters()
    {
        var sample = NumberingSample.Read("""
            abstract 0
            0 lowerLetter '%1%1' start=2147483647
            1 decimal '%1%2𠮷𠮷'
            num 1 0
            ---
            num=1 =>
            num=1 =>
            num=1 level=1 =>
            """);
        var labels = sample.Labels();
        Assert.AreEqual(255, labels[0]!.Text.Length);
        Assert.AreEqual(32_767, labels[0]!.Counters.Single());
        Assert.AreEqual(32_767, labels[1]!.Counters.Single());
        Assert.AreEqual(255, labels[2]!.Text.Length);
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
    public void ManyListsOfOneAbstractTakeLinearTime()
    {
        var few = TimeOf(lists: 300, blocks: 20_000);
        var many = TimeOf(lists: 300, blocks: 160_000);

        // Eight times the blocks; quadratic work would take sixty-four times as long.
        Assert.IsTrue(many < (few * 24) + TimeSpan.FromMilliseconds(100), $"{few} then {many}");

        static TimeSpan TimeOf(int lists, int blocks)
        {
            var notation = new StringBuilder("abstract 0\n0 decimal '%1'\n1 decimal '%1.%2'\n");
            for (var i = 1; i <= lists; i++)
                notation.Append(CultureInfo.InvariantCulture, $"num {i} 0 start1=1\n");
            var definitions = NumberingSample.Read(notation.ToString()).Definitions;
            var counter = new NumberingCounter(definitions);
            var watch = Stopwatch.StartNew();
            BlockLabel? last = null;
            for (var i = 0; i < blocks; i++)
                last = counter.Next(null, (i % lists) + 1, i % 7 == 0 ? 0 : 1, markDeleted: i % 11 == 0);
            Assert.IsNotNull(last);
            return watch.Elapsed;
        }
    }

    [TestMethod]
    public void TypedNumberBesideAnAutomaticOneLeavesTheLabelAlone()
    {
        var sample = NumberingSample.Read(TwoLevels + "style heading num=1");
        var body = NumberingSample.Part("body", """<w:p><w:pPr><w:pStyle w:val="heading"/></w:pPr><w:r><w:t>1 范围</w:t></w:r></w:p>""");
        CollectionAssert.AreEqual(new[] { "1" }, LabelsOf(sample, body.Root));
        Assert.AreEqual("1 范围", body.Root.InnerText);
    }

    [TestMethod]
    public void RestartAfterPageSectionIsUncertain() => NumberingSample.Verify("""
        abstract 0 restartAfterBreak=1
        0 decimal '%1'
        abstract 1 restartAfterBreak=0
        0 decimal '%1'
        num 1 0
        num 2 1
        ---
        num=1 => 1 ?
        num=2 => 1
        """);

    [TestMethod]
    public void LevelOfTheStyleItIsLinkedTo() => NumberingSample.Verify("""
        abstract 0
        0 decimal '%1' pstyle=A
        1 decimal '%1.%2' pstyle=B
        num 1 0
        style A num=1
        style B num=1
        style C < B
        ---
        A => 1
        B => 1.1
        C => 1.2
        """);

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

    private static string?[] LabelsOf(NumberingSample sample, Word.Xml.XmlNode root)
    {
        var counter = new NumberingCounter(sample.Definitions);
        var labels = new List<string?>();
        for (var i = root.Index; i < root.SubtreeEnd; i++)
        {
            var node = root.Part[i];
            if (node.Name != Word.Xml.XmlName.W_p)
                continue;
            var pPr = node.Child(Word.Xml.XmlName.W_pPr);
            labels.Add(counter.Next(sample.Definitions.PlaceOf(sample.Styles.ParagraphStyleOf(pPr), pPr))?.Text);
        }

        return [.. labels];
    }
}
