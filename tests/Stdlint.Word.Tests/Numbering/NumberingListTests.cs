using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>Which list and level a block belongs to (ECMA-376 Part 1, 17.9.15 to 17.9.18, 17.3.1.19).</summary>
[TestClass]
public sealed class NumberingListTests
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
    public void DerivedStyleStatesOnlyTheLevel() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        style A num=1
        style B < A level=1
        ---
        A => 1
        B => 1.1
        B => 1.2
        """);

    [TestMethod]
    public void ThirdStyleInheritsBoth() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        style A num=1
        style B < A level=1
        style C < B
        ---
        A => 1
        B => 1.1
        C => 1.2
        """);

    [TestMethod]
    public void StyleWithListZeroIsNotNumbered() => NumberingSample.Verify(NumberingSample.TwoLevels + """
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
    public void DirectListZeroIsNotNumberedAndTheNextGoesOn() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        style A num=1
        ---
        A => 1
        A num=0 => -
        A => 2
        """);

    [TestMethod]
    public void DirectLevelWithTheListOfTheStyle() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        style A num=1
        ---
        A => 1
        A level=1 => 1.1
        A level=1 => 1.2
        A => 2
        """);

    [TestMethod]
    public void LevelAloneIsNotNumbered() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        style Subtitle level=1
        ---
        Subtitle => -
        level=0 => -
        num=1 => 1
        """);

    [TestMethod]
    public void UndefinedListIsReportedOnce()
    {
        var sample = NumberingSample.Verify(NumberingSample.TwoLevels + """
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
}
