using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Saving;

namespace Stdlint.LanguageServer.Tests.Saving;

[TestClass]
public sealed class TextDifferencesTests
{
    [TestMethod]
    [DataRow("a\nb\nc", "a\nx\nc")]
    [DataRow("a\nb\nc", "a\nc")]
    [DataRow("a\nb\nc", "b\nc")]
    [DataRow("a\nb\nc", "a\nb")]
    [DataRow("a\nb", "a\nb\nc\nd")]
    [DataRow("a\nb", "n\na\nb")]
    [DataRow("a\nb\nc\nd", "x\nd")]
    [DataRow("一二三四\nb", "一贰三肆\nb\nc")]
    [DataRow("", "a\nb")]
    [DataRow("a", "")]
    public void EditsMakeTheOtherText(string old, string found)
    {
        var lines = LineText.Split(old);

        // Editors take all edits as places of the old text; from the last to the first they do not move each other.
        foreach (var edit in TextDifferences.Between(lines, LineText.Split(found)).Reverse())
            lines = LineText.After(lines, new ContentChange(edit.Range, edit.NewText));

        Assert.AreEqual(found, string.Join('\n', lines));
    }

    [TestMethod]
    public void OnlyChangedCharactersAreTouched()
    {
        var edit = TextDifferences.Between(["本标准适用于"], ["本文件适用于"]).Single();

        Assert.AreEqual(new LanguageServer.Protocol.Range(new Position(0, 1), new Position(0, 3)), edit.Range);
    }
}
