using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Tests.Drafts;

[TestClass]
public sealed class LineTextTests
{
    [TestMethod]
    public void AChangeReplacesCharacters() => Assert.AreEqual("一贰三\n四五六", After("一二三\n四五六", 0, 1, 0, 2, "贰"));

    [TestMethod]
    public void AChangeGoesOverLines()
    {
        Assert.AreEqual("一x六", After("一二三\n四五六", 0, 1, 1, 2, "x"));
        Assert.AreEqual("一\n新\n二三", After("一二三", 0, 1, 0, 1, "\n新\n"));
        Assert.AreEqual("", After("一\n二", 0, 0, 1, 1, ""));
    }

    [TestMethod]
    public void APositionAfterTheEndIsTheEnd()
    {
        Assert.AreEqual("一二！", After("一二", 0, 9, 0, 99, "！"));
        Assert.AreEqual("一二！", After("一二", 1, 0, 1, 0, "！"));
    }

    [TestMethod]
    public void WindowsLineEndsAreLineEnds() => Assert.AreEqual("一\n二三", After("一三", 0, 1, 0, 1, "\r\n二"));

    [TestMethod]
    public void ACharacterOutsideTheBasicPlaneCountsTwo() => Assert.AreEqual("𠀀x二", After("𠀀二", 0, 2, 0, 2, "x"));

    [TestMethod]
    public void AChangeOutsideTheTextIsRefused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => After("一", 2, 0, 2, 0, "x"));
        Assert.ThrowsExactly<ArgumentException>(() => After("一二\n三", 1, 0, 0, 0, "x"));
        Assert.ThrowsExactly<ArgumentException>(() => After("一", -1, 0, 0, 0, "x"));
    }

    [TestMethod]
    public void UntouchedLinesStayTheSameStrings()
    {
        var lines = LineText.Split("一\n二\n三");

        var changed = LineText.After(lines, new ContentChange(new LanguageServer.Protocol.Range(new Position(1, 0), new Position(1, 1)), "贰"));

        Assert.AreSame(lines[0], changed[0]);
        Assert.AreSame(lines[2], changed[2]);
    }

    private static string After(string text, int line, int start, int endLine, int end, string inserted)
    {
        var range = new LanguageServer.Protocol.Range(new Position(line, start), new Position(endLine, end));
        return string.Join('\n', LineText.After(LineText.Split(text), new ContentChange(range, inserted)));
    }
}
