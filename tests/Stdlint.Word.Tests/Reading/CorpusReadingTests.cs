using System.Diagnostics;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Tests.Reading;

/// <summary>All real files, in every view: read without exception, in bounded time, and every character has its place.</summary>
[TestClass]
public sealed class CorpusReadingTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [CorpusCondition]
    [DataRow(TextView.Final)]
    [DataRow(TextView.Original)]
    [DataRow(TextView.All)]
    public void EveryCharacterOfEveryFileHasItsPlace(TextView view)
    {
        var failures = new List<string>();
        var read = 0;
        foreach (var path in CorpusConditionAttribute.Files())
        {
            using var source = PackageSource.FromFile(path);
            using var package = WordPackage.Open(source, WordLimits.Default).Package;
            if (package is null)
                continue;
            try
            {
                var watch = Stopwatch.StartNew();
                var reading = DraftReader.Read(package, view);
                if (watch.Elapsed > Bound)
                    failures.Add($"{path}: {watch.Elapsed}");
                if (reading.Text is not null)
                {
                    SourceMap.AssertHolds(reading.Text, package, path);
                    read++;
                }
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add($"{path}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Stdlint.Word"))}");
            }
        }

        foreach (var failure in failures.Take(40))
            TestContext.WriteLine(failure);
        Assert.IsEmpty(failures);
        Assert.IsGreaterThan(900, read);
    }

    /// <summary>The one main trial draft and its re-save by another program, which keeps no style numbering and splits its runs.</summary>
    [TestMethod]
    [CorpusCondition]
    public void ReSavedDraftHasTheSameLines()
    {
        var files = CorpusConditionAttribute.Files().Where(path => Path.GetFileName(path).StartsWith("SLT_", StringComparison.Ordinal)).ToArray();
        Assert.HasCount(2, files);
        CollectionAssert.AreEqual(BodyLines(files[0]), BodyLines(files[1]));
    }

    private static string[] BodyLines(string path)
    {
        using var source = PackageSource.FromFile(path);
        var text = DraftReader.Read(source).Text!;
        return [.. text.Blocks.Where(block => block.Story == BlockStory.Body).Select(block => text.TextOf(block).ToString())];
    }
}
