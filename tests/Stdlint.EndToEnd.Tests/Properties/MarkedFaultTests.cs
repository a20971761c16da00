using Stdlint.Core.Analysis;
using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>In a draft whose faults are marked the rules find these and no others, in whatever way the draft is stored.</summary>
[TestClass]
public sealed class MarkedFaultTests
{
    public static IEnumerable<object[]> MarkedDrafts =>
        from name in BaselineDraft.MarkedNames
        from encoding in Enum.GetValues<DraftEncoding>()
        from split in Enum.GetValues<RunSplit>()
        select new object[] { name, encoding, split };

    [TestMethod]
    [DynamicData(nameof(MarkedDrafts))]
    public void MarkedFaultsAndNoOthers(string name, DraftEncoding encoding, RunSplit split)
    {
        var sample = DraftSample.Create(BaselineDraft.Named(name).Notation, encoding, split);
        var result = AllRules.RunWithoutTrackedChanges(sample);

        var open = sample.Written.Spans.ToList();
        var extra = result.Diagnostics.Where(diagnostic => !Take(open, diagnostic, result)).ToList();

        Assert.IsEmpty(open, string.Join('\n', open.Select(mark => $"missed {mark.Code} {sample.Text.Content.Substring(mark.Start, mark.Length)}")));
        Assert.IsEmpty(extra, DiagnosticPrinter.Print(result with { Diagnostics = [.. extra] }));
    }

    private static bool Take(List<ExpectedSpan> open, DraftDiagnostic found, AnalysisResult result)
    {
        var index = open.FindIndex(mark => IsSame(mark, found, result));
        if (index >= 0)
            open.RemoveAt(index);
        return index >= 0;
    }

    // Where a number is automatic, no characters stand for it: the mark is then an empty place in the block.
    private static bool IsSame(ExpectedSpan mark, DraftDiagnostic found, AnalysisResult result) =>
        mark.Code == found.Rule.Code
        && (mark.Start < found.Span.End && found.Span.Start < mark.Start + mark.Length || result.Text!.BlockAt(mark.Start).Index == result.Text.BlockAt(found.Span.Start).Index);
}
