using Stdlint.Core.Analysis;
using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>The same bytes give the same diagnostics in the same order, on one thread or many (invariant 5).</summary>
[TestClass]
public sealed class SamenessTests
{
    [TestMethod]
    public void EightThreadsFindWhatOneFinds()
    {
        var samples = (from draft in BaselineDraft.All from encoding in Enum.GetValues<DraftEncoding>() select (draft.Notation, encoding)).ToList();
        var expected = samples.ConvertAll(sample => AllRules.Print(DraftSample.Create(sample.Notation, sample.encoding)));

        var found = new string[samples.Count * 4];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var (notation, encoding) = samples[i % samples.Count];
            found[i] = AllRules.Print(DraftSample.Create(notation, encoding));
        });

        for (var i = 0; i < found.Length; i++)
            Assert.AreEqual(expected[i % samples.Count], found[i]);
    }

    /// <summary>Threads that share the rules of one draft, and ask its model at the same time.</summary>
    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void ThreadsThatShareADraftFindWhatOneFinds(string name, DraftEncoding encoding)
    {
        var sample = DraftSample.Create(BaselineDraft.Named(name).Notation, encoding);
        var expected = DiagnosticPrinter.Print(DraftAnalysis.Run(sample.Reading, AllRules.Set, AnalysisSettings.Default));

        foreach (var threads in (int[])[2, 3, 4, 1000])
            Assert.AreEqual(expected, DiagnosticPrinter.Print(DraftAnalysis.Run(sample.Reading, AllRules.Set, AnalysisSettings.Default with { Threads = threads })));
    }

    /// <summary>Splitting runs, bookmarks, fields and the like around parts of a paragraph change no finding.</summary>
    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void NoiseChangesNothing(string name, DraftEncoding encoding)
    {
        var notation = BaselineDraft.Named(name).Notation;
        var expected = AllRules.Print(DraftSample.Create(notation, encoding));

        Assert.AreEqual(expected, AllRules.Print(DraftSample.Create(notation, encoding, RunSplit.EachCharacter)));
        Assert.AreEqual(expected, AllRules.Print(DraftSample.Create(notation, encoding, RunSplit.Noise)));
    }
}
