using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases C8 and C9, and the order of the stories.</summary>
[TestClass]
public sealed class StoryTests
{
    private const string Separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p/></w:footnote>";

    [TestMethod]
    [TestProperty("Case", "C8")]
    public void FootnotesFollowInOrderOfFirstReference()
    {
        var reading = new DraftSample($"<w:p>{T("a")}{Reference("footnote", 2)}{T("b")}{Reference("footnote", 1)}{Reference("footnote", 2)}</w:p>")
            .WithFootnotes(Separators + Note("footnote", 1, "one") + Note("footnote", 2, "two") + Note("footnote", 3, "never")).Reading();
        var text = reading.Text!;
        Assert.AreEqual("a\uFFFCb\uFFFC\uFFFC\n two\n one", text.Content);
        CollectionAssert.AreEqual(new[] { 0, 1, 0 }, text.Objects.Select(item => item.StoryOrdinal).ToArray());
        Assert.IsTrue(text.Objects.All(item => item.Kind == InlineObjectKind.FootnoteReference));
        CollectionAssert.AreEqual(
            new[] { (BlockStory.Body, 0), (BlockStory.Footnote, 0), (BlockStory.Footnote, 1) }, text.Blocks.Select(block => (block.Story, block.StoryOrdinal)).ToArray());
        Assert.IsEmpty(reading.Facts);
    }

    [TestMethod]
    [TestProperty("Case", "C8")]
    public void MissingNoteIsReportedAndSeparatorsAreNoText()
    {
        var reading = new DraftSample($"<w:p>{T("a")}{Reference("footnote", 7)}{Reference("footnote", -1)}</w:p>").WithFootnotes(Separators).Reading();
        Assert.AreEqual("a\uFFFC", reading.Text!.Content);
        Assert.AreEqual(-1, reading.Text.Objects[0].StoryOrdinal);
        var fact = reading.Facts.Single();
        Assert.AreEqual((InputFactKind.NoteMissing, "7", 1), (fact.Kind, fact.Arguments[0], fact.Span.Start));
    }

    [TestMethod]
    [TestProperty("Case", "C9")]
    public void CommentsHaveRangesStatesAndTheirOwnStory()
    {
        var text = new DraftSample(
            $"<w:p>{T("a")}<w:commentRangeStart w:id=\"5\"/>{T("b")}</w:p><w:p>{T("c")}<w:commentRangeEnd w:id=\"5\"/>{Reference("comment", 5)}{Reference("comment", 6)}{T("d")}{Reference("comment", 7)}</w:p>")
            .With("comments", "comments", Comment(6, "2", "answer") + Comment(5, "1", "first", "line two") + Comment(7, "3", "caret") + Comment(8, "4", "no anchor"))
            .WithPart(
                "word/commentsExtended.xml", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                $"<w15:commentsEx {Namespaces}><w15:commentEx w15:paraId=\"0000000a\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/></w15:commentsEx>")
            .Read();
        Assert.AreEqual("ab\nc\uFFFC\uFFFCd\uFFFC\nfirst\nline two\nanswer\ncaret\nno anchor", text.Content);
        CollectionAssert.AreEqual(new[] { 5, 6, 7, 8 }, text.Comments.Select(comment => comment.Id).ToArray());
        CollectionAssert.AreEqual(new[] { "b\nc", "", "", "" }, text.Comments.Select(comment => text.TextOf(comment.Range).ToString()).ToArray());
        Assert.AreEqual(7, text.Comments[2].Range.Start);
        CollectionAssert.AreEqual(new[] { "first\nline two", "answer", "caret", "no anchor" }, text.Comments.Select(comment => comment.Text).ToArray());
        CollectionAssert.AreEqual(new[] { (true, false), (false, true), (false, false), (false, false) }, text.Comments.Select(comment => (comment.IsResolved, comment.IsReply)).ToArray());
        CollectionAssert.AreEqual(new[] { 0, 1, 2 }, text.Objects.Select(item => item.StoryOrdinal).ToArray());
        Assert.AreEqual((BlockStory.Comment, 3), (text.Blocks[^1].Story, text.Blocks[^1].StoryOrdinal));
    }

    [TestMethod]
    public void StoriesFollowEachOther()
    {
        var text = new DraftSample(
            $"<w:p>{T("body")}{Reference("comment", 1)}{Reference("endnote", 1)}{ObjectTests.TextBox($"<w:p>{T("box")}</w:p>")}{Reference("footnote", 1)}</w:p><w:p>{T("end")}</w:p>"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r_header1\"/><w:footerReference w:type=\"default\" r:id=\"r_footer1\"/></w:sectPr>")
            .WithFootnotes(Note("footnote", 1, "foot")).With("endnotes", "endnotes", Note("endnote", 1, "after"))
            .With("header1", "hdr", $"<w:p>{T("head")}</w:p>").With("footer1", "ftr", $"<w:p>{T("low")}</w:p>")
            .With("comments", "comments", Comment(1, "1", "say")).Read();
        Assert.AreEqual("body\uFFFC\uFFFC\uFFFC\uFFFC\nbox\nend\n foot\n after\nhead\nlow\nsay", text.Content);
        CollectionAssert.AreEqual(
            new[] { BlockStory.Body, BlockStory.TextBox, BlockStory.Body, BlockStory.Footnote, BlockStory.Endnote, BlockStory.Header, BlockStory.Footer, BlockStory.Comment },
            text.Blocks.Select(block => block.Story).ToArray());
        CollectionAssert.AreEqual(
            new[] { "/word/document.xml", "/word/footnotes.xml", "/word/endnotes.xml", "/word/header1.xml", "/word/footer1.xml", "/word/comments.xml" }, text.Parts.ToArray());
    }

    [TestMethod]
    public void EachStoryCountsItsOwnNumbers()
    {
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var text = new DraftSample($"<w:p>{numbered}{Reference("footnote", 1)}{Reference("footnote", 2)}</w:p><w:p>{numbered}</w:p>")
            .WithFootnotes($"<w:footnote w:id=\"1\"><w:p>{numbered}</w:p><w:p>{numbered}</w:p></w:footnote><w:footnote w:id=\"2\"><w:p>{numbered}</w:p></w:footnote>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Read();
        CollectionAssert.AreEqual(new[] { "1", "2", "1", "2", "1" }, text.Blocks.Select(block => block.Label?.Text).ToArray());
    }

    private static string Reference(string kind, int id) => $"<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>";

    private static string Note(string kind, int id, string text) => $"<w:{kind} w:id=\"{id}\"><w:p><w:r><w:{kind}Ref/></w:r>{T(" " + text)}</w:p></w:{kind}>";

    /// <summary>The id of the last block joins the comment to its thread.</summary>
    private static string Comment(int id, string paraId, params string[] lines) =>
        $"<w:comment w:id=\"{id}\" w:author=\"x\">{string.Concat(lines.Select((line, i) => $"<w:p w14:paraId=\"0000000{(i == 0 ? paraId : "A")}\"><w:r><w:annotationRef/></w:r>{T(line)}</w:p>"))}</w:comment>";
}
