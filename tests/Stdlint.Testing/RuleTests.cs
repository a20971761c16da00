using Stdlint.Core.Analysis;
using Stdlint.Rules;
using Stdlint.Testing.Verification;

namespace Stdlint.Testing;

/// <summary>
/// Base of the tests of one rule. Each sample is written as a real .docx in all encodings and with all kinds of noise, read back, and
/// analysed by this rule alone; in each form the rule has to report exactly what is marked.
/// </summary>
/// <typeparam name="TRule">The class of the rule.</typeparam>
public abstract class RuleTests<TRule>
    where TRule : DraftAnalyzer
{
    private static readonly RuleAnalyzer Analyzer = RuleCatalog.CreateAnalyzers().Single(analyzer => analyzer.Analyzer is TRule);

    private static readonly DraftRuleSet Rules = DraftRuleSet.Create(RuleCatalog.All, [Analyzer], RuleCatalog.Precedence);

    private static readonly DraftRuleSet AllRules = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    /// <summary>The rule's entry in rules.json.</summary>
    protected static RuleEntry Rule => Analyzer.Rule;

    /// <summary>The rule reports what the sample marks, and nothing else.</summary>
    protected static void Verify(string sample, RuleTestOptions? options = null)
    {
        if (RuleVerifier.FindMismatch(sample, Rules, Rule, options ?? RuleTestOptions.Default) is { } mismatch)
            Assert.Fail(mismatch);
    }

    /// <summary>The rule reports nothing; the sample has no marks.</summary>
    protected static void VerifySilent(string sample, RuleTestOptions? options = null)
    {
        Assert.IsEmpty(DraftWriter.Write(sample, DraftEncoding.PlainTyped).Spans, "a sample that is silent has no marks");
        Verify(sample, options);
    }

    /// <summary>The fixes of the rule turn the first sample into the second, and keep every promise of a fix; marks in the samples mean nothing.</summary>
    protected static void VerifyFix(string before, string after, RuleTestOptions? options = null)
    {
        if (new FixVerifier(Rules, AllRules, Rule, options ?? RuleTestOptions.Default).FindFault(before, after) is { } fault)
            Assert.Fail(fault);
    }

    /// <summary>The rule reports something in the sample, but offers no fix.</summary>
    protected static void VerifyNoFix(string sample, RuleTestOptions? options = null)
    {
        var diagnostics = Diagnostics(sample, options: options);
        Assert.AreNotEqual(0, diagnostics.Count, "the rule reports nothing");
        foreach (var diagnostic in diagnostics)
            Assert.IsEmpty(diagnostic.Fixes, diagnostic.Diagnostic.GetMessage(DisplayLanguage.Chinese));
    }

    /// <summary>The words of the diagnostics that the rule reports on the sample, in the one encoding.</summary>
    protected static string[] Messages(string sample, DraftEncoding encoding = DraftEncoding.HeadingTyped, RuleTestOptions? options = null, DisplayLanguage? language = null) =>
        [.. Diagnostics(sample, encoding, options).Select(diagnostic => diagnostic.Diagnostic.GetMessage(language ?? DisplayLanguage.Chinese))];

    /// <summary>The diagnostics that the rule reports on the sample, in the one encoding.</summary>
    protected static IReadOnlyList<DraftDiagnostic> Diagnostics(string sample, DraftEncoding encoding = DraftEncoding.HeadingTyped, RuleTestOptions? options = null) =>
        DraftAnalysis.Run(DraftSample.Create(sample, encoding).Reading, Rules, (options ?? RuleTestOptions.Default).ToSettings(Rules, Rule)).Diagnostics;
}
