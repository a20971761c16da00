using Stdlint.Core.Analysis;
using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>All rules together, as the command runs them.</summary>
internal static class AllRules
{
    public static DraftRuleSet Set { get; } = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    public static AnalysisResult Run(DraftSample sample) => DraftAnalysis.Run(sample.Reading, Set, AnalysisSettings.Default);

    public static string Print(DraftSample sample) => DiagnosticPrinter.Print(Run(sample));

    /// <summary>Every baseline draft in every encoding.</summary>
    public static IEnumerable<object[]> DraftsAndEncodings =>
        from draft in BaselineDraft.All
        from encoding in Enum.GetValues<DraftEncoding>()
        select new object[] { draft.Name, encoding };
}
