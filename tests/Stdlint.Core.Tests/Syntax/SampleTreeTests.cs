using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>
/// Whole drafts and their trees, side by side in Samples: what the parser makes of each way of writing a draft.
/// A changed tree is written beside the expected one as <c>.received</c> in the output folder, to be read before it is taken over.
/// </summary>
[TestClass]
public sealed class SampleTreeTests
{
    public static IEnumerable<string[]> Samples =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(path => new[] { Path.GetFileNameWithoutExtension(path) }).OrderBy(row => row[0], StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Syntax", "Samples");

    [TestMethod]
    [DynamicData(nameof(Samples))]
    public void TreeIsAsRead(string sample)
    {
        var path = Path.Combine(Folder, sample);
        var lines = File.ReadAllLines(path + ".txt");

        var printed = DraftTreePrinter.Print(DraftParser.Parse(BlockText.Of(lines)));

        File.WriteAllText(path + ".received", printed);
        Assert.AreEqual(File.Exists(path + ".tree") ? File.ReadAllText(path + ".tree") : "", printed);
    }
}
