namespace Stdlint.Core.Analysis;

/// <summary>A rule that can run: its entry and its class.</summary>
/// <param name="Rule">The entry; the analyzer may report its code only.</param>
/// <param name="Analyzer">One instance for all drafts.</param>
/// <param name="CreateOptions">Makes the typed options from the values that are set; null where the rule has none.</param>
public sealed record RuleAnalyzer(RuleEntry Rule, DraftAnalyzer Analyzer, Func<RuleOptionValues, object>? CreateOptions = null);
