using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Analysis;

/// <summary>Rules that exist only in these tests.</summary>
internal static class TestRules
{
    public static RuleEntry Entry(string code, DiagnosticSeverity severity = DiagnosticSeverity.Error) => Entry(code, severity, RuleTraits.None);

    public static RuleEntry Entry(string code, DiagnosticSeverity severity, RuleTraits traits) => new()
    {
        Code = code,
        Name = "name-" + code[3..],
        Area = code[3] == '9' ? "input" : "wording",
        Kind = RuleKind.Requirement,
        Tier = 1,
        Severity = severity,
        Editions = RuleEditions.All,
        Clause = "7.4",
        FixSafety = FixSafety.None,
        Traits = traits,
        IsEngine = code.StartsWith("STD0", StringComparison.Ordinal),
        TextSource = Texts,
    };

    /// <summary>The engine's own entries and the rules given, each with the action of its class.</summary>
    public static DraftRuleSet Set(params IEnumerable<(RuleEntry Rule, Action<AnalysisContext> Register)> rules) =>
        Set([], rules);

    public static DraftRuleSet Set(ImmutableArray<RulePrecedence> precedence, IEnumerable<(RuleEntry Rule, Action<AnalysisContext> Register)> rules)
    {
        var list = rules.ToList();
        RuleEntry[] engine =
        [
            Entry("STD0001", DiagnosticSeverity.Warning),
            Entry("STD0002", DiagnosticSeverity.Info),
            Entry("STD0003", DiagnosticSeverity.Warning),
        ];
        return DraftRuleSet.Create(
            [.. engine, .. list.Select(rule => rule.Rule)],
            list.Select(rule => new RuleAnalyzer(rule.Rule, new RegisteredAnalyzer(rule.Register))),
            precedence);
    }

    public static (RuleEntry Rule, Action<AnalysisContext> Register) Rule(RuleEntry rule, Action<AnalysisContext> register) => (rule, register);

    /// <summary>A rule that reports each occurrence of the words.</summary>
    public static (RuleEntry Rule, Action<AnalysisContext> Register) Finds(string words, RuleEntry rule) => Rule(rule, context => context.RegisterBlockAction(block =>
    {
        var text = block.Text.TextOf(block.Block).ToString();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            block.Report(rule.Descriptors[0], new(block.Block.Span.Start + at, words.Length), words);
    }));

    public static AnalysisResult Run(this DraftRuleSet rules, DraftModel model, AnalysisSettings? settings = null) =>
        DraftAnalysis.Run(model, [], rules, settings ?? new AnalysisSettings { IsFragment = true }, CancellationToken.None);

    /// <summary>Code, severity, and flagged characters of each diagnostic that is not suppressed.</summary>
    public static string Summary(this AnalysisResult result) => string.Join("; ", result.Diagnostics
        .Where(diagnostic => diagnostic.State == DiagnosticState.New)
        .Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Diagnostic.Severity} {(result.Text is { } text ? text.TextOf(diagnostic.Span) : "")}"));

    private static RuleTexts Texts(string code) => new()
    {
        Title = new BilingualText("标题", "title"),
        Why = new BilingualText("", ""),
        Messages =
        [
            new RuleMessage("default", new BilingualText("发现{0}", "found {0}")),
            new RuleMessage("no-code", new BilingualText("没有代码", "no code")),
            new RuleMessage("no-reason", new BilingualText("{0}没有理由", "{0} without reason")),
        ],
    };

    private sealed class RegisteredAnalyzer(Action<AnalysisContext> register) : DraftAnalyzer
    {
        public override void Initialize(AnalysisContext context) => register(context);
    }
}
