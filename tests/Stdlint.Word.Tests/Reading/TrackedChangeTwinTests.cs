using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Tests.Reading;

/// <summary>The RP files of OpenXmlPowerTools stand three times in the corpus: with tracked changes, accepted and rejected.</summary>
[TestClass]
public sealed class TrackedChangeTwinTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [CorpusCondition]
    [DataRow(TextView.Final, "Accepted")]
    [DataRow(TextView.Original, "Rejected")]
    public void ViewIsTheTextOfTheTwin(TextView view, string suffix)
    {
        var compared = 0;
        var different = new List<string>();
        foreach (var path in CorpusConditionAttribute.Files())
        {
            var twin = path.Replace(".docx", $"-{suffix}.docx");
            if (!Path.GetFileName(path).StartsWith("RP", StringComparison.Ordinal) || !File.Exists(twin))
                continue;
            compared++;
            var name = Path.GetFileNameWithoutExtension(path);
            var (ours, theirs) = (Read(path, view), Read(twin, TextView.Final));
            if (ours == theirs)
                continue;
            different.Add(name);
            TestContext.WriteLine($"=== {name}\n--- ours\n{Visible(ours)}\n--- twin\n{Visible(theirs)}");
        }

        Assert.IsEmpty(different, string.Join(' ', different));
        Assert.IsGreaterThan(20, compared);
    }

    private static string Visible(string text) => text.Length > 3000 ? text[..3000] : text;

    private static string Read(string path, TextView view)
    {
        using var source = PackageSource.FromFile(path);
        var text = DraftReader.Read(source, new DraftReaderOptions { View = view }).Text;
        Assert.IsNotNull(text, path);
        return text.Content;
    }
}
