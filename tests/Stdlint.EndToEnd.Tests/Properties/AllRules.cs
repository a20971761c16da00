using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>All rules together, as the command runs them.</summary>
internal static class AllRules
{
    public static DraftRuleSet Set { get; } = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    public static AnalysisResult Run(DraftSample sample) => DraftAnalysis.Run(sample.Reading, Set, AnalysisSettings.Default);

    /// <summary>Without the count of tracked changes, which noise adds to, and without layout: the encodings differ in it, and some never meet table F.1.</summary>
    public static AnalysisResult RunWithoutTrackedChanges(DraftSample sample) =>
        DraftAnalysis.Run(sample.Reading, Set, AnalysisSettings.Default with { Skip = [RuleSelector.Parse("STD9006", Set.Rules)!, RuleSelector.Parse("layout", Set.Rules)!] });

    public static string Print(DraftSample sample) => DiagnosticPrinter.Print(RunWithoutTrackedChanges(sample));

    /// <summary>Every baseline draft in every encoding.</summary>
    public static IEnumerable<object[]> DraftsAndEncodings =>
        from draft in BaselineDraft.All
        from encoding in Enum.GetValues<DraftEncoding>()
        select new object[] { draft.Name, encoding };
}
