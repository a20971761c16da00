using System.Text;

namespace Stdlint.EndToEnd.Tests;

/// <summary>What a run does not need it does not load: the SDK that validates repaired drafts costs more than reading one.</summary>
[TestClass]
public sealed class LoadingTests
{
    [TestMethod]
    [DataRow(false, "check", "a.docx", "--fail-on", "never")]
    [DataRow(false, "dump", "a.docx", "--tree")]
    [DataRow(false, "version")]
    [DataRow(true, "fix", "a.docx", "--fail-on", "never")]
    public void OnlyRepairsLoadTheOpenXmlSdk(bool isLoaded, params string[] arguments)
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);

        var loading = StdlintProcess.LoadingOf(folder.Root, arguments).AsSpan();

        Assert.IsGreaterThanOrEqualTo(0, loading.IndexOf(Encoding.Unicode.GetBytes("Stdlint.Core")), "the record names what was loaded");
        Assert.AreEqual(isLoaded, loading.IndexOf(Encoding.Unicode.GetBytes("DocumentFormat.OpenXml")) >= 0);
    }
}
