using System.IO.Compression;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Word.Tests.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>The request to compute fields anew (w:updateFields; 17.15.1.88).</summary>
[TestClass]
public sealed class SettingsEditTests
{
    private static readonly WordWriteOptions Options = new() { Stamp = new RevisionStamp("甲", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)) };

    [TestMethod]
    [DataRow("<w:zoom w:percent=\"100\"/><w:compat/>", "<w:zoom w:percent=\"100\"/><w:updateFields w:val=\"true\"/><w:compat/>", DisplayName = "before what the schema has behind it")]
    [DataRow("<w:zoom w:percent=\"100\"/>", "<w:zoom w:percent=\"100\"/><w:updateFields w:val=\"true\"/>", DisplayName = "at the end")]
    [DataRow("<w:updateFields w:val=\"false\"/><w:compat/>", "<w:updateFields w:val=\"true\"/><w:compat/>", DisplayName = "in place of a refusal")]
    public void FieldsAreComputedAnew(string settings, string expected)
    {
        var draft = WordDraft.Open(new DraftSample("<w:p/>").WithSettings(settings).ToBytes(), Options);

        var edited = (WordDraft)draft.Apply([new UpdateFields(), new UpdateFields()]).Draft!;

        Assert.IsTrue(edited.Reading.Text!.Package.UpdatesFieldsOnOpen);
        using var package = new ZipArchive(new MemoryStream(edited.Bytes.ToArray()));
        using var reader = new StreamReader(package.GetEntry("word/settings.xml")!.Open(), Encoding.UTF8);
        Assert.Contains(expected, reader.ReadToEnd());
    }

    [TestMethod]
    public void DraftWithoutSettingsStaysAsItIs()
    {
        var draft = WordDraft.Open(new DraftSample("<w:p/>").ToBytes(), Options);

        var edited = (WordDraft)draft.Apply([new UpdateFields()]).Draft!;

        Assert.IsTrue(edited.Bytes.Span.SequenceEqual(draft.Bytes.Span));
    }
}
