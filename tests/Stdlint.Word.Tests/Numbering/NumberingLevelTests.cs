using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>What a level prints, where it starts and restarts, and what overrides it (ECMA-376 Part 1, 17.9.3 to 17.9.12).</summary>
[TestClass]
public sealed class NumberingLevelTests
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
    public void FormatNotStatedIsDecimal() => NumberingSample.Verify("""
        abstract 0
        0 nofmt '%1'
        num 1 0
        ---
        num=1 => 1
        """);

    [TestMethod]
    public void MissingLevelFallsBackToTheNextLower() => NumberingSample.Verify(NumberingSample.TwoLevels + """
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
}
