using System.IO.Compression;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Reading;
using Stdlint.Word.Tests.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Endnotes as footnotes: the references, the notes, their styles, and the part that a draft without footnotes gets.</summary>
[TestClass]
public sealed class EndnoteEditTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"e1\"><w:name w:val=\"endnote text\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"f1\"><w:name w:val=\"footnote text\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"e2\"><w:name w:val=\"endnote reference\"/></w:style><w:style w:type=\"character\" w:styleId=\"f2\"><w:name w:val=\"footnote reference\"/></w:style>";

    private const string Body = "<w:p><w:r><w:rPr><w:rStyle w:val=\"e2\"/></w:rPr><w:t>a</w:t><w:endnoteReference w:id=\"3\"/><w:t>b</w:t></w:r></w:p><w:sectPr/>";

    private const string Endnote = "<w:p w14:paraId=\"00000001\" w14:textId=\"77777777\"><w:pPr><w:pStyle w:val=\"e1\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"e2\"/></w:rPr><w:endnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p>";

    private const string Footnote = "<w:p><w:pPr><w:pStyle w:val=\"f1\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"f2\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p>";

    private static readonly RevisionStamp Stamp = new("甲", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void PartIsMadeWhereThereIsNone(bool isTyping)
    {
        var edited = Convert(new DraftSample(Body).WithStyles(Styles).With("endnotes", "endnotes", $"<w:endnote w:id=\"3\">{Endnote}</w:endnote>").WithSettings("<w:zoom w:percent=\"100\"/><w:compat/>"), WriteMode.Direct, isTyping);

        Assert.Contains("<w:r><w:rPr><w:rStyle w:val=\"f2\"/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>", Part(edited, "word/document.xml"));
        Assert.DoesNotContain("endnoteReference", Part(edited, "word/document.xml"));
        Assert.DoesNotContain("note<", Part(edited, "word/endnotes.xml"));
        Assert.EndsWith($"<w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\">{Footnote}</w:footnote></w:footnotes>", Part(edited, "word/footnotes.xml"));
        Assert.Contains("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat/>", Part(edited, "word/settings.xml"));
        Assert.Contains("PartName=\"/word/footnotes.xml\"", Part(edited, "[Content_Types].xml"));
        Assert.Contains("Target=\"footnotes.xml\"", Part(edited, "word/_rels/document.xml.rels"));
    }

    [TestMethod]
    public void PartThatNothingRefersToIsUsed()
    {
        var edited = Convert(new DraftSample(Body).WithStyles(Styles).With("endnotes", "endnotes", $"<w:endnote w:id=\"3\">{Endnote}</w:endnote>").WithFootnotes("<w:footnote w:id=\"8\"><w:p/></w:footnote>"), WriteMode.Direct);

        Assert.Contains($"<w:footnote w:id=\"8\"><w:p/></w:footnote><w:footnote w:id=\"9\">{Footnote}</w:footnote>", Part(edited, "word/footnotes.xml"));
    }

    [TestMethod]
    public void TrackedBothNotesStay()
    {
        var edited = Convert(new DraftSample(Body).WithStyles(Styles).With("endnotes", "endnotes", $"<w:endnote w:id=\"3\">{Endnote}</w:endnote>"), WriteMode.Tracked);

        Assert.Contains("note", Part(edited, "word/endnotes.xml"));
        Assert.AreEqual("a\uFFFCb\nnote", DraftReader.Read(edited.Bytes, new DraftReaderOptions { View = TextView.Original }).Text!.Content);
        Assert.AreEqual(BlockStory.Endnote, DraftReader.Read(edited.Bytes, new DraftReaderOptions { View = TextView.Original }).Text!.Blocks[1].Story);
    }

    [TestMethod]
    [DataRow("<w:p><w:r><w:t>note</w:t></w:r><w:r><w:pict r:id=\"r1\"/></w:r></w:p>", DisplayName = "what another part holds")]
    [DataRow("<w:p new:a=\"1\"><w:r><w:t>note</w:t></w:r></w:p>", DisplayName = "a namespace that the footnotes do not declare")]
    public void RefusedWhereTheWordsCannotGoAlone(string endnote)
    {
        var draft = WordDraft.Open(
            new DraftSample(Body).With("endnotes", "endnotes", $"<w:endnote w:id=\"3\">{endnote}</w:endnote>").With("footnotes", "footnotes", "", "xmlns:other=\"http://example.org/other\"").ToBytes(), new WordWriteOptions { Stamp = Stamp });

        Assert.AreEqual(FixObstacle.ParagraphContent, draft.Apply([new EndnotesToFootnotes()]).Refused?.Obstacle);
    }

    [TestMethod]
    public void RefusedWhereADeletionRefersToTheSame()
    {
        var sample = new DraftSample($"<w:p><w:del w:id=\"1\" w:author=\"乙\"><w:r><w:endnoteReference w:id=\"3\"/></w:r></w:del></w:p>{Body}").With("endnotes", "endnotes", $"<w:endnote w:id=\"3\">{Endnote}</w:endnote>");

        Assert.AreEqual(FixObstacle.TrackedChange, WordDraft.Open(sample.ToBytes(), new WordWriteOptions { Stamp = Stamp }).Apply([new EndnotesToFootnotes()]).Refused?.Obstacle);
    }

    private static WordDraft Convert(DraftSample sample, WriteMode mode, bool isTyping = false)
    {
        var draft = WordDraft.Open(sample.ToBytes(), new WordWriteOptions { Mode = mode, Stamp = Stamp, IsTyping = isTyping });
        Assert.IsTrue(EndnotesToFootnotes.IsPossible(draft.Reading.Text!));
        var outcome = draft.Apply([new EndnotesToFootnotes()]);
        Assert.IsNotNull(outcome.Draft, outcome.Refused?.Obstacle.ToString());
        Assert.AreEqual("", FixCheck.Compare(draft.Reading.Text!, outcome.Draft.Reading, [new EndnotesToFootnotes()]));
        Assert.AreEqual(BlockStory.Footnote, outcome.Draft.Reading.Text!.Blocks[1].Story);
        return (WordDraft)outcome.Draft;
    }

    private static string Part(WordDraft draft, string name)
    {
        using var package = new ZipArchive(new MemoryStream(draft.Bytes.ToArray()));
        using var reader = new StreamReader(package.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
