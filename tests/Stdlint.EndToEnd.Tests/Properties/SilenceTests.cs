using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>No rule says anything where there is nothing to say: a false finding costs trust.</summary>
[TestClass]
public sealed class SilenceTests
{
    public static IEnumerable<object[]> CleanDrafts =>
        from name in BaselineDraft.CleanNames
        from encoding in Enum.GetValues<DraftEncoding>()
        from split in Enum.GetValues<RunSplit>()
        select new object[] { name, encoding, split };

    [TestMethod]
    [DynamicData(nameof(CleanDrafts))]
    public void CleanDraft(string name, DraftEncoding encoding, RunSplit split)
    {
        var result = AllRules.RunWithoutTrackedChanges(DraftSample.Create(BaselineDraft.Named(name).Notation, encoding, split));

        // At the stage of publication the rules on layout speak, and rightly: the kit writes neither headers nor the pages and fonts of clause 10.
        Assert.IsEmpty(result.Diagnostics.Where(static diagnostic => diagnostic.Rule.Area != "layout"), DiagnosticPrinter.Print(result));
    }

    /// <summary>An empty file is no standard, and that is all that can be said of it.</summary>
    [TestMethod]
    [DataRow(DraftEncoding.HeadingTyped)]
    [DataRow(DraftEncoding.PlainTyped)]
    public void EmptyDraft(DraftEncoding encoding) => AssertNotAStandardOnly(DraftSample.Create("", encoding));

    [TestMethod]
    public void DraftOfEmptyParagraphs() => AssertNotAStandardOnly(DraftSample.Create("{{empty}}\n{{empty}}\n{{page}}", DraftEncoding.PlainTyped));

    [TestMethod]
    public void Manual() => AssertNotAStandardOnly(BaselineDraft.Named("manual").Read());

    private static void AssertNotAStandardOnly(DraftSample sample)
    {
        var result = AllRules.Run(sample);

        CollectionAssert.AreEqual(new[] { "STD9001" }, result.Diagnostics.Select(diagnostic => diagnostic.Rule.Code).ToArray(), DiagnosticPrinter.Print(result));
    }
}
