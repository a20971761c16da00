using System.IO.Compression;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Word.Tests.Reading;
using Stdlint.Word.Writing;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Comments that go with their marks, and with what Word keeps of them in further parts.</summary>
[TestClass]
public sealed class CommentRemovalTests
{
    private const string Word = "http://schemas.microsoft.com/office/word/";
    private const string Relationship = "http://schemas.microsoft.com/office/";

    private static readonly RevisionStamp Stamp = new("甲", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [TestMethod]
    [DataRow(WriteMode.Direct)]
    [DataRow(WriteMode.Tracked)]
    public void OneOfThreeStays(WriteMode mode)
    {
        var draft = WordDraft.Open(Sample(), new WordWriteOptions { Mode = mode, Stamp = Stamp });
        var text = draft.Reading.Text!;
        var edit = DeleteComments.Of(text, text.Comments.Where(static comment => comment.Id != 7));
        Assert.IsNotNull(edit);

        var edited = (WordDraft)draft.Apply([edit]).Draft!;

        Assert.AreEqual("", FixCheck.Compare(text, edited.Reading, [edit]));
        Assert.AreEqual("abcd\uFFFC\nstays", edited.Reading.Text!.Content);
        var body = Part(edited, "word/document.xml");
        Assert.Contains("<w:body><w:p>" + T("a") + T("b") + "<w:r><w:t xml:space=\"preserve\">c</w:t></w:r>" + T("d") + "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p></w:body>", body);
        Assert.AreEqual("<w15:commentEx w15:paraId=\"00000003\" w15:done=\"0\"/>", Inside(edited, "word/commentsExtended.xml"));
        Assert.AreEqual("<c:commentId c:paraId=\"00000003\" c:durableId=\"0000000C\"/>", Inside(edited, "word/commentsIds.xml"));
        Assert.AreEqual("<e:commentExtensible e:durableId=\"0000000C\" e:dateUtc=\"2024-01-01T00:00:00Z\"/>", Inside(edited, "word/commentsExtensible.xml"));
    }

    [TestMethod]
    public void InBothCopiesOfATextBoxAndInAFootnote()
    {
        var draft = WordDraft.Open(
            new DraftSample($"<w:p>{ObjectTests.TextBox($"<w:p><w:commentRangeStart w:id=\"5\"/>{T("box")}<w:commentRangeEnd w:id=\"5\"/>{Reference(5)}</w:p>")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .WithFootnotes($"<w:footnote w:id=\"1\"><w:p>{T("foot")}{Reference(6)}</w:p></w:footnote>")
                .With("comments", "comments", Comment(5, "1", "first") + $"<w:comment w:id=\"6\"><w:p>{T("link")}<w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:hyperlink w:anchor=\"b\">{T("x")}</w:hyperlink><w:bookmarkEnd w:id=\"1\"/>{Field("PAGE", "1")}</w:p></w:comment>").ToBytes(),
            new WordWriteOptions { Stamp = Stamp });
        var text = draft.Reading.Text!;
        var edit = DeleteComments.Of(text, text.Comments)!;

        var edited = (WordDraft)draft.Apply([edit]).Draft!;

        Assert.AreEqual("", FixCheck.Compare(text, edited.Reading, [edit]));
        Assert.DoesNotContain("comment", Part(edited, "word/document.xml"));
        Assert.DoesNotContain("comment", Part(edited, "word/footnotes.xml"));
        Assert.IsEmpty(edited.Reading.Text!.Comments);
    }

    [TestMethod]
    public void CommentsThatCannotBeToldApart()
    {
        var draft = WordDraft.Open(new DraftSample($"<w:p>{T("a")}{Reference(1)}{Reference(1)}</w:p>").With("comments", "comments", Comment(1, "1", "one") + Comment(1, "2", "two") + Comment(-1, "3", "three")).ToBytes(), new WordWriteOptions { Stamp = Stamp });
        Assert.IsNull(DeleteComments.Of(draft.Reading.Text!, draft.Reading.Text!.Comments));
        Assert.IsNull(DeleteComments.Of(draft.Reading.Text!, []));
    }

    private static byte[] Sample() => new DraftSample(
        $"<w:p>{T("a")}<w:commentRangeStart w:id=\"5\"/>{T("b")}<w:r><w:t xml:space=\"preserve\">c</w:t><w:commentReference w:id=\"6\"/></w:r><w:commentRangeEnd w:id=\"5\"/>{Reference(5)}{T("d")}{Reference(7)}</w:p>")
        .With("comments", "comments", Comment(5, "1", "first") + Comment(6, "2", "answer") + Comment(7, "3", "stays"))
        .WithPart("word/commentsExtended.xml", Relationship + "2011/relationships/commentsExtended",
            $"<w15:commentsEx {Namespaces}><w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"00000003\" w15:done=\"0\"/></w15:commentsEx>")
        .WithPart("word/commentsIds.xml", Relationship + "2016/09/relationships/commentsIds",
            $"<c:commentsIds xmlns:c=\"{Word}2016/wordml/cid\"><c:commentId c:paraId=\"00000001\" c:durableId=\"0000000A\"/><c:commentId c:paraId=\"00000002\" c:durableId=\"0000000B\"/><c:commentId c:paraId=\"00000003\" c:durableId=\"0000000C\"/></c:commentsIds>")
        .WithPart("word/commentsExtensible.xml", Relationship + "2018/08/relationships/commentsExtensible",
            $"<e:commentsExtensible xmlns:e=\"{Word}2018/wordml/cex\"><e:commentExtensible e:durableId=\"0000000A\" e:dateUtc=\"2024-01-01T00:00:00Z\"/><e:commentExtensible e:durableId=\"0000000C\" e:dateUtc=\"2024-01-01T00:00:00Z\"/></e:commentsExtensible>")
        .ToBytes();

    private static string Comment(int id, string paragraph, string words) => $"<w:comment w:id=\"{id}\"><w:p w14:paraId=\"0000000{paragraph}\">{T(words)}</w:p></w:comment>";

    private static string Reference(int id) => $"<w:r><w:commentReference w:id=\"{id}\"/></w:r>";

    private static string Part(WordDraft draft, string name)
    {
        using var package = new ZipArchive(new MemoryStream(draft.Bytes.ToArray()));
        using var reader = new StreamReader(package.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Inside(WordDraft draft, string name)
    {
        var xml = Part(draft, name);
        return xml[(xml.IndexOf('>') + 1)..xml.LastIndexOf("</", StringComparison.Ordinal)];
    }
}
