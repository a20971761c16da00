using System.IO.Compression;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Word.Tests.Package;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Edits as they are stored: what changes, and that nothing else does.</summary>
[TestClass]
public sealed class TextEditTests
{
    private static string Ours(int id) => $"<w:ins w:id=\"{id}\" w:author=\"甲\" w:date=\"2026-01-02T03:04:05Z\">";

    private static readonly RevisionStamp Stamp = new("甲", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [TestMethod]
    [DataRow("<w:p><w:r><w:t>一二三</w:t></w:r></w:p>", "二", "两", "<w:p><w:r><w:t>一两三</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>一二三</w:t></w:r></w:p>", "二", "", "<w:p><w:r><w:t>一三</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>一</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>二</w:t></w:r><w:r><w:t>三</w:t></w:r></w:p>", "一二三", "四", "<w:p><w:r><w:t>四</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>一</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>二三</w:t></w:r></w:p>", "一二", "四五", "<w:p><w:r><w:t>四五</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>三</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:lastRenderedPageBreak/><w:t>一</w:t></w:r><w:r><w:t>二</w:t></w:r></w:p>", "一", "", "<w:p><w:r><w:lastRenderedPageBreak/><w:t></w:t></w:r><w:r><w:t>二</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>a &amp; b</w:t></w:r></w:p>", "&", "<", "<w:p><w:r><w:t>a &lt; b</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>一 二</w:t></w:r></w:p>", "一", "", "<w:p><w:r><w:t xml:space=\"preserve\"> 二</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t> 一二 </w:t></w:r></w:p>", "二", " 三 ", "<w:p><w:r><w:t xml:space=\"preserve\">一 三 </w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t></w:r></w:p>", "\t", "　", "<w:p><w:r><w:t>一</w:t><w:t xml:space=\"preserve\">　</w:t><w:t>二</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>", "\v", "", "<w:p><w:r><w:t>一</w:t><w:t>二</w:t></w:r></w:p>")]
    public void InPlace(string before, string old, string newText, string after) => Assert.AreEqual(after, Edit(before, old, newText, WriteMode.Direct));

    [TestMethod]
    public void InsertionTakesTheNeighboursProperties() =>
        Assert.AreEqual("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一；</w:t></w:r></w:p>", Insert("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一</w:t></w:r></w:p>", "一", "；"));

    [TestMethod]
    [DataRow("<w:p/>", "<w:p><w:r><w:t xml:space=\"preserve\">新</w:t></w:r></w:p>")]
    [DataRow("<w:p><w:pPr><w:rPr><w:b/><w:ins w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr></w:p>", "<w:p><w:pPr><w:rPr><w:b/><w:ins w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">新</w:t></w:r></w:p>")]
    public void InsertionIntoAnEmptyParagraph(string before, string after) => Assert.AreEqual(after, Insert(before, "", "新"));

    [TestMethod]
    public void InsertionAfterAFieldStandsOutsideIt() => Assert.AreEqual(
        "<w:p><w:fldSimple w:instr=\" REF x \"><w:r><w:t>一</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\">；</w:t></w:r></w:p>",
        Insert("<w:p><w:fldSimple w:instr=\" REF x \"><w:r><w:t>一</w:t></w:r></w:fldSimple></w:p>", "一", "；"));

    [TestMethod]
    public void TrackedReplacementKeepsTheOldCharacters()
    {
        var after = Edit("<w:p><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>一二三</w:t></w:r></w:p>", "二", "两", WriteMode.Tracked);

        const string Run = "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>";
        Assert.AreEqual(
            $"<w:p>{Run}<w:t xml:space=\"preserve\">一</w:t></w:r><w:del w:id=\"1\" w:author=\"甲\" w:date=\"2026-01-02T03:04:05Z\">{Run}<w:delText xml:space=\"preserve\">二</w:delText></w:r></w:del>"
            + Ours(2) + $"{Run}<w:t xml:space=\"preserve\">两</w:t></w:r></w:ins>{Run}<w:t xml:space=\"preserve\">三</w:t></w:r></w:p>",
            after);
    }

    [TestMethod]
    public void TrackedInsertionInOwnInsertionIsPartOfIt() => Assert.AreEqual(
        "<w:p><w:ins w:id=\"5\" w:author=\"甲\"><w:r><w:t xml:space=\"preserve\">一</w:t></w:r><w:r><w:t xml:space=\"preserve\">两</w:t></w:r></w:ins></w:p>",
        Edit("<w:p><w:ins w:id=\"5\" w:author=\"甲\"><w:r><w:t>一二</w:t></w:r></w:ins></w:p>", "二", "两", WriteMode.Tracked));

    [TestMethod]
    public void TrackedInsertionInAnothersInsertionStandsBesideIt() => Assert.AreEqual(
        "<w:p><w:ins w:id=\"5\" w:author=\"乙\"><w:r><w:t xml:space=\"preserve\">一</w:t></w:r></w:ins>" + Ours(6) + "<w:r><w:t xml:space=\"preserve\">、</w:t></w:r></w:ins>"
        + "<w:ins w:id=\"7\" w:author=\"乙\"><w:r><w:t xml:space=\"preserve\">二</w:t></w:r></w:ins></w:p>",
        Insert("<w:p><w:ins w:id=\"5\" w:author=\"乙\"><w:r><w:t>一二</w:t></w:r></w:ins></w:p>", "一", "、", WriteMode.Tracked));

    [TestMethod]
    [DataRow("<w:p><w:fldSimple w:instr=\" REF x \"><w:r><w:t>一</w:t></w:r></w:fldSimple></w:p>", FixObstacle.FieldResult)]
    [DataRow("<w:p><w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent><w:r><w:t>一</w:t></w:r></w:sdtContent></w:sdt></w:p>", FixObstacle.LockedControl)]
    [DataRow("<w:p><w:r><w:t><![CDATA[一]]></w:t></w:r></w:p>", FixObstacle.StoredOtherwise)]
    [DataRow("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r><w:r><w:t>一</w:t></w:r></w:p>", FixObstacle.ProjectedText)]
    public void Refused(string body, FixObstacle expected)
    {
        var draft = Open(body, WriteMode.Direct);
        var refused = draft.Apply([DraftEdit.Replace(draft.Reading.Text!.Blocks[0].Span, "四五六")]).Refused;
        Assert.AreEqual(expected, refused?.Obstacle);
    }

    [TestMethod]
    public void BothCopiesOfATextBoxAreEdited()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>一二</w:t></w:r></w:p></w:txbxContent>";
        var body = $"<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Assert.AreEqual(body.Replace("一二", "一两", StringComparison.Ordinal), Edit(body, "二", "两", WriteMode.Direct));
    }

    [TestMethod]
    public void WithoutEditsTheFileIsTheSame()
    {
        var draft = Open("<w:p><w:r><w:t>一</w:t></w:r></w:p>", WriteMode.Direct);
        Assert.AreSame(draft, draft.Apply([]).Draft);
    }

    private static string Edit(string body, string old, string newText, WriteMode mode)
    {
        var draft = Open(body, mode);
        var at = draft.Reading.Text!.Content.IndexOf(old, StringComparison.Ordinal);
        return Apply(draft, DraftEdit.Replace(new(at, old.Length), newText));
    }

    private static string Insert(string body, string after, string newText, WriteMode mode = WriteMode.Direct)
    {
        var draft = Open(body, mode);
        return Apply(draft, DraftEdit.Insert(draft.Reading.Text!.Content.IndexOf(after, StringComparison.Ordinal) + after.Length, newText));
    }

    private static string Apply(WordDraft draft, DraftEdit edit)
    {
        var outcome = draft.Apply([edit]);
        Assert.IsNotNull(outcome.Draft, outcome.Refused?.Obstacle.ToString());
        Assert.AreEqual("", FixCheck.Compare(draft.Reading.Text!, outcome.Draft.Reading, [edit]));
        return Body(((WordDraft)outcome.Draft).Bytes);
    }

    private static WordDraft Open(string body, WriteMode mode) =>
        WordDraft.Open(SmallPackage.Zip(SmallPackage.Document(body)).Build(), new WordWriteOptions { Mode = mode, Stamp = Stamp });

    private static string Body(ReadOnlyMemory<byte> file)
    {
        using var zip = new ZipArchive(new MemoryStream(file.ToArray()));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        var xml = reader.ReadToEnd();
        var start = xml.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length;
        return xml[start..xml.IndexOf("</w:body>", StringComparison.Ordinal)];
    }
}
