using Stdlint.LanguageServer.Saving;

namespace Stdlint.LanguageServer.Tests.Saving;

[TestClass]
public sealed class TextMergeTests
{
    [TestMethod]
    [DataRow("a b c d", "a B c d", "a b c D", "a B c D")]
    [DataRow("a b c d", "a b c d", "a x b c d", "a x b c d")]
    [DataRow("a b c d e", "b c d e", "a b c d x e", "b c d x e")]
    [DataRow("a b c d", "a B c d", "a B c d", "a B c d")]
    [DataRow("a b c d", "a B c d x", "a B c d", "a B c d x")]
    [DataRow("a b c d e", "a b c d", "A b c d e", "A b c d")]
    [DataRow("a", "a", "a", "a")]
    public void ChangesThatLieApart(string basis, string mine, string theirs, string expected) => Assert.AreEqual(expected, Merged(basis, mine, theirs));

    [TestMethod]
    [DataRow("a b c", "a X c", "a Y c")]
    [DataRow("a b c", "a X c", "a b Y")]
    [DataRow("a b c", "a x b c", "a y b c")]
    [DataRow("a b c", "a c", "a B c")]
    public void ChangesOfTheSamePlace(string basis, string mine, string theirs) => Assert.IsNull(Merged(basis, mine, theirs));

    private static string? Merged(string basis, string mine, string theirs) =>
        TextMerge.Of(basis.Split(' '), mine.Split(' '), theirs.Split(' ')) is { } merged ? string.Join(' ', merged) : null;
}
