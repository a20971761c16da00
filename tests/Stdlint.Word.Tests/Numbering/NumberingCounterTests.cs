using System.Diagnostics;
using System.Globalization;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>Which blocks count, and what their labels carry (ECMA-376 Part 1, 17.9).</summary>
[TestClass]
public sealed class NumberingCounterTests
{
    [TestMethod]
    public void EmptyBlockCounts() => NumberingSample.Verify(NumberingSample.TwoLevels + """
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
        var sample = NumberingSample.Read(NumberingSample.TwoLevels);
        var body = NumberingSample.Part("body", """
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ins w:id="1" w:author="a"/></w:numPr><w:rPr><w:ins w:id="2" w:author="a"/></w:rPr></w:pPr></w:p>
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>
            """);
        CollectionAssert.AreEqual(new[] { "1", "2" }, LabelsOf(sample, body.Root));
    }

    [TestMethod]
    public void FormerPropertiesDoNotCount() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        ---
        . former => -
        num=1 => 1
        """);

    [TestMethod]
    public void CellsCountInDocumentOrder()
    {
        var sample = NumberingSample.Read(NumberingSample.TwoLevels);
        const string block = """<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>""";
        var body = NumberingSample.Part("body", $"{block}<w:tbl><w:tr><w:tc>{block}</w:tc><w:tc>{block}</w:tc></w:tr><w:tr><w:tc>{block}</w:tc></w:tr></w:tbl>{block}");
        CollectionAssert.AreEqual(new[] { "1", "2", "3", "4", "5" }, LabelsOf(sample, body.Root));
    }

    [TestMethod]
    public void StoriesCountApart()
    {
        var sample = NumberingSample.Read(NumberingSample.TwoLevels);
        var place = sample.Definitions.PlaceOf(null, 1, null);
        var body = new NumberingCounter(sample.Definitions);
        var note = new NumberingCounter(sample.Definitions);
        Assert.AreEqual("1", body.Next(place)?.Text);
        Assert.AreEqual("1", note.Next(place)?.Text);
        Assert.AreEqual("2", body.Next(place)?.Text);
    }

    [TestMethod]
    public void BlockOfAPageSectionAloneDoesNotCount() => NumberingSample.Verify(NumberingSample.TwoLevels + """
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
        var sample = NumberingSample.Read(NumberingSample.TwoLevels + "style heading num=1");
        var body = NumberingSample.Part("body", """<w:p><w:pPr><w:pStyle w:val="heading"/></w:pPr><w:r><w:t>1 范围</w:t></w:r></w:p>""");
        CollectionAssert.AreEqual(new[] { "1" }, LabelsOf(sample, body.Root));
        Assert.AreEqual("1 范围", body.Root.InnerText);
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
