using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class WordListTests
{
    private static readonly WordList Words = new("应用 应用于 相应 反应");

    [TestMethod]
    public void LongestWordAtThePlaceWins()
    {
        Assert.AreEqual(3, Words.LengthAt("可应用于食品", 1));
        Assert.AreEqual(2, Words.LengthAt("可应用到食品", 1));
        Assert.AreEqual(0, Words.LengthAt("可应用于食品", 0));
        Assert.AreEqual(0, Words.LengthAt("应", 0));
        Assert.AreEqual(0, Words.LengthAt("应用", 2));
    }

    [TestMethod]
    public void WordThatEndsBeforeThePlace()
    {
        Assert.AreEqual(2, Words.LengthEndingAt("与其相应的", 4));
        Assert.AreEqual(0, Words.LengthEndingAt("与其相应的", 5));
        Assert.AreEqual(0, Words.LengthEndingAt("应", 1));
        Assert.AreEqual(0, Words.LengthEndingAt("", 0));
    }

    [TestMethod]
    public void CoversEveryCharacterOfAWordAndNoOther()
    {
        const string text = "化学反应应在";
        Assert.IsFalse(Words.Covers(text, 1));
        Assert.IsTrue(Words.Covers(text, 2));
        Assert.IsTrue(Words.Covers(text, 3));
        Assert.IsFalse(Words.Covers(text, 4));
    }

    [TestMethod]
    public void ContainsWholeWordsOnly()
    {
        Assert.IsTrue(Words.Contains("应用于"));
        Assert.IsFalse(Words.Contains("应用于食"));
        Assert.IsFalse(Words.Contains("应"));
        Assert.IsFalse(Words.Contains(""));
    }

    [TestMethod]
    public void ListsOfRulesJsonAreReadWhole()
    {
        Assert.IsTrue(Vocabulary.ShallRestoreRight.Contains("应有足够"), "first line of the list");
        Assert.IsTrue(Vocabulary.ShallRestoreRight.Contains("应退还"), "last line of the list");
        Assert.AreEqual("规定了", Vocabulary.ScopeVerbs[0].Head);
        Assert.IsTrue(Vocabulary.ScopeVerbs[0].Members.Contains("要求"));
    }

    [TestMethod]
    public void PhrasesFollowTheEdition()
    {
        Assert.AreEqual("本文件", FixedPhrases.Of(DraftEdition.Edition2020).SelfReference.Text);
        Assert.AreEqual("本标准", FixedPhrases.Of(DraftEdition.Edition2009).SelfReference.Text);
        Assert.IsTrue(FixedPhrases.Of(DraftEdition.Edition2000).DraftingBasis.IsNone);
        Assert.AreEqual(PhraseStatus.Unchecked, FixedPhrases.Of(DraftEdition.Edition2000).TermsLocal.Status);
    }
}
