using Microsoft.CodeAnalysis;
using Stdlint.Cli.Output;

namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed class ExcerptTests
{
    private static readonly Palette Plain = new(isOn: false);

    [TestMethod]
    [DataRow("a) 仪容整洁；", 0, 8, "a) 仪容整洁；", "^^^^^^^^^^^^^")]
    [DataRow("设备应可靠接地。", 2, 3, "设备应可靠接地。", "    ^^")]
    [DataRow("abc", 3, 3, "abc", "   ^")]
    [DataRow("", 0, 0, "", "^")]
    [DataRow("宽\t度", 2, 3, "宽 度", "   ^^")]
    [DataRow("见\uFFFC。", 1, 2, "见▯。", "  ^")]
    [DataRow("𠮷野家", 2, 3, "𠮷野家", "  ^^")]
    [DataRow("甲\v乙", 0, 3, "甲↵乙", "^^^^^")]
    public void CaretsStandBelowTheMarkedCharacters(string text, int start, int end, string line, string carets)
    {
        var excerpt = new Excerpt("", text, start, end, 100);
        Assert.AreEqual(line, excerpt.Line(Plain, DiagnosticSeverity.Error));
        Assert.AreEqual(carets, excerpt.Carets(Plain, DiagnosticSeverity.Error));
    }

    [TestMethod]
    public void AutomaticNumberStandsBeforeTheTextAndIsNotMarked()
    {
        var excerpt = new Excerpt("5.2.1", "一般要求", 0, 4, 100);
        Assert.AreEqual("5.2.1 一般要求", excerpt.Line(Plain, DiagnosticSeverity.Error));
        Assert.AreEqual("      ^^^^^^^^", excerpt.Carets(Plain, DiagnosticSeverity.Error));
    }

    [TestMethod]
    [DataRow("按照“接地”执行", 3, 5, "按照“【接地】”执行")]
    [DataRow("GB/T 1.1—2020规定", 13, 15, "GB/T 1.1—2020【规定】")]
    public void BehindACharacterOfUncertainWidthTheMarkIsInTheLine(string text, int start, int end, string line)
    {
        var excerpt = new Excerpt("", text, start, end, 100);
        Assert.AreEqual(line, excerpt.Line(Plain, DiagnosticSeverity.Error));
        Assert.IsNull(excerpt.Carets(Plain, DiagnosticSeverity.Error));
    }

    [TestMethod]
    public void BehindACharacterOfUncertainWidthATerminalUnderlines() =>
        Assert.AreEqual("“\u001b[4;31m接\u001b[0m”", new Excerpt("", "“接”", 1, 2, 100).Line(new Palette(isOn: true), DiagnosticSeverity.Error));

    [TestMethod]
    public void ALongLineIsCutAroundTheMark()
    {
        var text = new string('甲', 100) + "错" + new string('乙', 100);
        var excerpt = new Excerpt("1", text, 100, 101, 60);
        var line = excerpt.Line(Plain, DiagnosticSeverity.Error);
        Assert.IsLessThanOrEqualTo(60, DisplayWidth.Of(line));
        Assert.Contains("错", line);
        Assert.StartsWith("...", line);
        Assert.EndsWith("...", line);
        var carets = excerpt.Carets(Plain, DiagnosticSeverity.Error)!;
        Assert.AreEqual(DisplayWidth.Of(line.AsSpan(0, line.IndexOf('错'))), carets.IndexOf('^'));
    }

    [TestMethod]
    public void ALongMarkIsCutAtItsEnd()
    {
        var line = new Excerpt("", new string('甲', 200), 0, 200, 60).Line(Plain, DiagnosticSeverity.Error);
        Assert.IsLessThanOrEqualTo(60, DisplayWidth.Of(line));
        Assert.EndsWith("甲...", line);
    }

    [TestMethod]
    public void NothingInADraftReachesTheTerminalAsACommand() =>
        Assert.AreEqual("a?[31mb?c?d", Terminal.Safe("a\u001b[31mb\u009bc\u202ed"));

    [TestMethod]
    [DataRow("标准 standard", 13)]
    [DataRow("ＡＢ", 4)]
    [DataRow("e\u0301", 1)]
    [DataRow("\u200B", 0)]
    [DataRow("한글", 4)]
    public void Widths(string text, int width) => Assert.AreEqual(width, DisplayWidth.Of(text));

    [TestMethod]
    public void WrappedLinesKeepToTheWidthAndLoseNothing()
    {
        const string Text = "警告多于 N 条时退出码为 1，中文可以在任何字后换行，English words are kept whole。";
        var lines = TextWrap.Lines(Text, 20).ToList();
        Assert.IsTrue(lines.All(line => DisplayWidth.Of(line) <= 20), string.Join('\n', lines));
        Assert.AreEqual(Text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
        Assert.IsTrue(lines.All(line => line[0] is not ('，' or '。')));
    }
}
