using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class WordHitTests
{
    private static string Hits(string lines, WordList list)
    {
        var model = ModelOf.Clause5(lines);
        return string.Join('|', model.WordHits[list].Where(hit => hit.Zone.Role != TextRole.Heading).Select(hit => model.Text.TextOf(hit.Span).ToString() + (hit.Zone.IsQuoted ? "*" : "") + (hit.Zone.IsProvision ? "" : "-")));
    }

    [TestMethod]
    [DataRow("切勿打开，不要关闭。", "切勿|不要")]
    [DataRow("不要求，不准确，不准许。", "")]
    [DataRow("标明“请勿倒置”。", "请勿*-")]
    [DataRow("注：切勿打开。", "切勿-")]
    public void WordsOfAListOutsideItsExceptions(string lines, string expected) => Assert.AreEqual(expected, Hits(lines, Vocabulary.ColloquialProhibitions));

    [TestMethod]
    public void TheLongestWordWins() => Assert.AreEqual("一般情况下|一般", Hits("一般情况下关闭，一般由供方提供。", Vocabulary.UsuallyWords));

    [TestMethod]
    public void FoldedTextKeepsItsLength()
    {
        var model = ModelOf.Clause5("长度,宽度(含公差)为５ｍｍ～６〜7。");
        var line = model.FoldedContent.AsSpan(model.Text.Blocks[22].Span.Start, model.Text.Blocks[22].Span.Length).ToString();

        Assert.AreEqual("长度，宽度（含公差）为5mm~6~7。", line);
        Assert.HasCount(model.Text.Content.Length, model.FoldedContent);
    }

    [TestMethod]
    public void AListThatIsNotScannedIsAFaultOfTheRule() =>
        Assert.ThrowsExactly<ArgumentException>(() => ModelOf.Clause5("应接地。").WordHits[Vocabulary.DegreeWords]);
}
