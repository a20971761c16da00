namespace Stdlint.Core.Tests.House;

/// <summary>Small files: a file is read as a whole or not at all.</summary>
[TestClass]
public sealed class FileLengthTests
{
    private const int Wanted = 300;

    private const int Longest = 500;

    // A rule that needs more asks for a fact that belongs to the model.
    private const int LongestRule = 200;

    private const int WantedRuleMedian = 80;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void NoFileIsTooLong() =>
        Assert.AreEqual("", string.Join('\n', Lengths("").Where(file => file.Lines > Longest)));

    [TestMethod]
    public void FewLinesStandInLongFiles()
    {
        var files = Lengths("").ToList();
        foreach (var file in files.Where(file => file.Lines > Wanted))
            TestContext.WriteLine($"{file.Path} has {file.Lines} lines, {Wanted} are wanted");

        var inLongFiles = files.Where(file => file.Lines > Wanted).Sum(file => file.Lines);
        Assert.IsLessThan(files.Sum(file => file.Lines) / 10, inLongFiles);
    }

    [TestMethod]
    public void RulesAreShort()
    {
        var rules = Lengths("src/Rules/Stdlint.Rules/").OrderBy(file => file.Lines).ToList();

        Assert.IsLessThan(WantedRuleMedian, rules[rules.Count / 2].Lines);
        Assert.AreEqual("", string.Join('\n', rules.Where(rule => rule.Lines > LongestRule)));
    }

    private static IEnumerable<(string Path, int Lines)> Lengths(string folder) =>
        SourceTree.Files(".cs").Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => (path, SourceTree.Lines(path).Length));
}
