using System.Text.RegularExpressions;

namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed partial class LanguageTests
{
    private static readonly string[] Commands = ["check", "explain", "rules", "dump", "init", "config", "version", "completions"];

    [TestMethod]
    public void EnglishHelpHasNoChinese()
    {
        foreach (var command in Commands)
        {
            var help = StdlintProcess.Run(command, "--help", "--lang", "en").Expect(0).Output;
            // The clauses of a Chinese standard have Chinese names.
            Assert.DoesNotMatchRegex(Chinese(), help.Replace("附录", "").Replace("前言", ""), command);
        }

        Assert.DoesNotMatchRegex(Chinese(), StdlintProcess.Run("--lang", "en", "--help").Expect(0).Output);
    }

    [TestMethod]
    public void ChineseHelpIsChinese()
    {
        foreach (var command in Commands)
            Assert.Contains("显示帮助。", StdlintProcess.Run(command, "--help").Expect(0).Output);
    }

    [TestMethod]
    [DataRow("check", "--nonsense")]
    [DataRow("check", "--format", "x")]
    [DataRow("check", "--format")]
    [DataRow("check", "--only", "zzz")]
    [DataRow("check", "--rule", "STD2101")]
    [DataRow("explain")]
    [DataRow("version", "extra")]
    [DataRow("config", "sho")]
    [DataRow("completions", "tcsh")]
    [DataRow("dump", "--tree", "--text", "x")]
    public void ComplaintsAreInTheLanguageAskedFor(params string[] arguments)
    {
        Assert.DoesNotMatchRegex(Chinese(), StdlintProcess.Run([.. arguments, "--lang=en"]).Expect(2).Error);
        Assert.MatchesRegex(Chinese(), StdlintProcess.Run(arguments).Expect(2).Error);
    }

    [TestMethod]
    public void FindingsAreInTheLanguageAskedFor()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var english = folder.Run("a.docx", "--only", "STD2101", "--lang", "en").Expect(0);
        Assert.StartsWith("STD2101 ", english.Output);
        Assert.Contains("paragraph 1", english.Output);
        Assert.DoesNotMatchRegex(Chinese(), english.Output.Split('\n')[0]);
        Assert.DoesNotMatchRegex(Chinese(), english.Error);
    }

    [GeneratedRegex("[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]")]
    private static partial Regex Chinese();
}
