using Stdlint.LanguageServer.Drafts;

namespace Stdlint.LanguageServer.Tests.Drafts;

[TestClass]
public sealed class LineAlignmentTests
{
    [TestMethod]
    [DataRow("a b c", "a b c", "0 1 2")]
    [DataRow("a b c", "a bx c", "0 1 2")]
    [DataRow("a b c", "a c", "0 2")]
    [DataRow("a b c", "a n b c", "0 -1 1 2")]
    [DataRow("a b c", "n a b c", "-1 0 1 2")]
    [DataRow("a b c", "a b c n", "0 1 2 -1")]
    [DataRow("a 结构应满足以下要求 c", "a 结构应满足 以下要求 c", "0 1 -1 2")]
    [DataRow("a 结构应满足 以下要求 c", "a 结构应满足以下要求 c", "0 1 3")]
    [DataRow("a 甲应可靠 乙宜美观 c", "a 新的一行 甲应很可靠 乙宜很美观 c", "0 -1 1 2 3")]
    [DataRow("a b c", "x", "0")]
    public void LinesGoBackToTheMostSimilar(string old, string found, string origins) =>
        Assert.AreEqual(origins, string.Join(' ', LineAlignment.Of(old.Split(' '), found.Split(' ')).Origins));

    [TestMethod]
    public void OnlyEditedLinesAreOneToOne()
    {
        Assert.IsTrue(LineAlignment.Of(["a", "b"], ["a", "x"]).IsOneToOne);
        Assert.IsFalse(LineAlignment.Of(["a", "b", "c"], ["b", "c", "d"]).IsOneToOne);
    }
}
