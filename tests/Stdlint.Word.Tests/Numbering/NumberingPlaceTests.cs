using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>Which list and level a block belongs to.</summary>
[TestClass]
public sealed class NumberingPlaceTests
{
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
    public void DerivedStyleStatesOnlyTheList() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        abstract 1
        0 lowerLetter '%1)'
        1 lowerLetter '%2))'
        num 2 1
        style A num=1 level=1
        style B < A num=2
        ---
        A => 1.1
        B => a))
        A num=2 => b))
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
    public void FormerPropertiesDoNotCount() => NumberingSample.Verify(NumberingSample.TwoLevels + """
        ---
        . former => -
        num=1 => 1
        """);

    [TestMethod]
    public void ListBeforeItsAbstractInTheFile()
    {
        var styles = StyleSheet.Read(null, null);
        var numbering = NumberingSample.Part("numbering", """
            <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>
            <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            """);
        var counter = new NumberingCounter(NumberingDefinitions.Read(numbering, styles));
        Assert.AreEqual("1.", counter.Next(null, 1, 0, markDeleted: false)?.Text);
    }

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
}
