using System.Diagnostics;
using System.Globalization;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>The rules by which blocks are counted; ECMA-376 Part 1, 17.9.</summary>
[TestClass]
public sealed class NumberingCounterTests
{
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
    public void DeeperLevelFirst() => NumberingSample.Verify(NumberingSample.TwoLevels + """
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
        CollectionAssert.AreEqual(new[] { "1", "2" }, sample.LabelsOf(body.Root));
    }

    [TestMethod]
    public void CellsCountInDocumentOrder()
    {
        var sample = NumberingSample.Read(NumberingSample.TwoLevels);
        const string block = """<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>""";
        var body = NumberingSample.Part("body", $"{block}<w:tbl><w:tr><w:tc>{block}</w:tc><w:tc>{block}</w:tc></w:tr><w:tr><w:tc>{block}</w:tc></w:tr></w:tbl>{block}");
        CollectionAssert.AreEqual(new[] { "1", "2", "3", "4", "5" }, sample.LabelsOf(body.Root));
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
}
