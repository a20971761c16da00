using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Analysis.Engine;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Analysis;

[TestClass]
public sealed class RulePlanTests
{
    private static readonly DraftFacts Facts = new();

    [TestMethod]
    [DataRow(DraftEdition.Edition2020, null)]
    [DataRow(DraftEdition.Edition2009, SkipReason.Edition)]
    [DataRow(DraftEdition.Edition2000, null)]
    [DataRow(DraftEdition.Edition1993, SkipReason.Edition)]
    public void RuleRunsForItsEditions(DraftEdition edition, SkipReason? expected)
    {
        var rule = Rule(editions: RuleEditions.Edition2020 | RuleEditions.Edition2000);
        Assert.AreEqual(expected, ReasonFor(rule, Facts with { Edition = edition }));
    }

    [TestMethod]
    public void BeforeThe2000EditionOnlyDefectsAreReported()
    {
        var facts = Facts with { Edition = DraftEdition.Edition1993 };
        Assert.IsNull(ReasonFor(Rule(kind: RuleKind.Defect), facts));
        Assert.AreEqual(SkipReason.Edition, ReasonFor(Rule(kind: RuleKind.Requirement), facts));
    }

    [TestMethod]
    public void WhatIsNoStandardGetsInputRulesOnly()
    {
        var facts = Facts with { IsStandard = false };
        Assert.AreEqual(SkipReason.NotAStandard, ReasonFor(Rule(), facts));
        Assert.IsNull(ReasonFor(Rule(code: "STD9003"), facts));
    }

    [TestMethod]
    public void TraitsTurnRulesOffWhereTheyDoNotHold()
    {
        Assert.AreEqual(SkipReason.Truncated, ReasonFor(Rule(traits: RuleTraits.Absence), Facts with { IsTruncated = true }));
        Assert.IsNull(ReasonFor(Rule(), Facts with { IsTruncated = true }));
        Assert.AreEqual(SkipReason.Engineering, ReasonFor(Rule(traits: RuleTraits.NotForEngineering), Facts with { IsEngineering = true }));
        Assert.IsNull(ReasonFor(Rule(), Facts with { IsEngineering = true }));
    }

    [TestMethod]
    public void PreviewRuleIsOffUnlessAskedFor()
    {
        var rule = Rule(tier: 3);
        Assert.AreEqual(SkipReason.Preview, ReasonFor(rule, Facts));
        Assert.IsNull(ReasonFor(rule, Facts, """{ "preview": true }"""));
        Assert.IsNull(ReasonFor(rule, Facts, """{ "profile": "all" }"""));
        Assert.IsNull(ReasonFor(rule, Facts, """{ "rules": { "STD4001": "warning" } }"""));
        Assert.AreEqual(SkipReason.Preview, ReasonFor(rule, Facts, """{ "rules": { "wording": "warning" } }"""));
    }

    [TestMethod]
    public void LayoutWaitsForItsStage()
    {
        var rule = Rule(fromStage: DraftStage.Approval);
        Assert.AreEqual(SkipReason.Stage, ReasonFor(rule, Facts));
        Assert.AreEqual(SkipReason.Stage, ReasonFor(rule, Facts with { Stage = DraftStage.Review }));
        Assert.IsNull(ReasonFor(rule, Facts with { Stage = DraftStage.Approval }));
        Assert.IsNull(ReasonFor(rule, Facts, """{ "profile": "strict" }"""));
        Assert.IsNull(ReasonFor(rule, Facts, """{ "rules": { "name-4001": "error" } }"""));
    }

    [TestMethod]
    public void OverlayIsOnWhereTheDraftOrTheSettingsSaySo()
    {
        var rule = Rule(overlay: "gbt-24421.3");
        Assert.AreEqual(SkipReason.Overlay, ReasonFor(rule, Facts));
        Assert.IsNull(ReasonFor(rule, Facts with { IsService = true }));
        Assert.IsNull(ReasonFor(rule, Facts, """{ "profile": "gbt-24421.3" }"""));
    }

    [TestMethod]
    public void MinimalKeepsErrorsAndWhatIsSetByHand()
    {
        var warning = Rule(severity: DiagnosticSeverity.Warning);
        Assert.AreEqual(SkipReason.Profile, ReasonFor(warning, Facts, """{ "profile": "minimal" }"""));
        Assert.IsNull(ReasonFor(Rule(), Facts, """{ "profile": "minimal" }"""));
        Assert.IsNull(ReasonFor(warning, Facts, """{ "profile": "minimal", "rules": { "wording": "warning" } }"""));
    }

    [TestMethod]
    public void OffInTheSettingsIsOff() =>
        Assert.AreEqual(SkipReason.TurnedOff, ReasonFor(Rule(), Facts, """{ "rules": { "STD4": "off" } }"""));

    [TestMethod]
    public void OnlyAndSkipChooseRules()
    {
        var rule = Rule();
        var other = Rule(code: "STD9003");
        ImmutableArray<RuleSelector> wording = [RuleSelector.Parse("wording", [rule, other])!];
        var rules = TestRules.Set((rule, _ => { }), (other, _ => { }));

        var only = RulePlan.Create(rules, Facts, new AnalysisSettings { Only = wording });
        Assert.AreEqual("STD4001", only.Planned.Single().Registration.Rule.Code);
        Assert.AreEqual(SkipReason.NotSelected, only.Skipped.Single().Reason);

        var skip = RulePlan.Create(rules, Facts, new AnalysisSettings { Skip = wording });
        Assert.AreEqual("STD9003", skip.Planned.Single().Registration.Rule.Code);
    }

    [TestMethod]
    public void PreviewRuleNamedByOnlyRuns()
    {
        var rule = Rule(tier: 3);
        var settings = new AnalysisSettings { Only = [RuleSelector.Parse("STD4001", [rule])!] };
        Assert.HasCount(1, RulePlan.Create(TestRules.Set((rule, _ => { })), Facts, settings).Planned);
    }

    [TestMethod]
    public void FirstLevelThatIsMetGivesTheSeverity()
    {
        var rule = Rule(levels:
        [
            Level(DiagnosticSeverity.Info, editions: ["2009"]),
            Level(DiagnosticSeverity.Warning, kinds: ["T", "Q"], stages: ["review"]),
            Level(severity: null, sources: ["extracted"]),
        ]);

        Assert.AreEqual(DiagnosticSeverity.Error, SeverityFor(rule, Facts));
        Assert.AreEqual(DiagnosticSeverity.Info, SeverityFor(rule, Facts with { Edition = DraftEdition.Edition2009, IsExtracted = true }));
        Assert.AreEqual(DiagnosticSeverity.Error, SeverityFor(rule, Facts with { Kind = DraftKind.Association }));
        Assert.AreEqual(DiagnosticSeverity.Warning, SeverityFor(rule, Facts with { Kind = DraftKind.Association, Stage = DraftStage.Review }));
        Assert.AreEqual(SkipReason.Level, ReasonFor(rule, Facts with { IsExtracted = true }));
    }

    [TestMethod]
    public void SeverityOfTheSettingsReplacesAllLevels()
    {
        var rule = Rule(levels: [Level(severity: null)]);
        Assert.AreEqual(DiagnosticSeverity.Info, SeverityFor(rule, Facts, """{ "rules": { "STD4001": "info" } }"""));
    }

    [TestMethod]
    public void StrictRaisesAndExtractedTextLowers()
    {
        var raised = Rule(severity: DiagnosticSeverity.Warning, traits: RuleTraits.RaisedByStrict);
        Assert.AreEqual(DiagnosticSeverity.Error, SeverityFor(raised, Facts, """{ "profile": "strict" }"""));
        Assert.AreEqual(DiagnosticSeverity.Warning, SeverityFor(raised, Facts));
        Assert.AreEqual(DiagnosticSeverity.Info, SeverityFor(Rule(traits: RuleTraits.Blanks), Facts with { IsExtracted = true }));
        Assert.AreEqual(DiagnosticSeverity.Error, SeverityFor(Rule(traits: RuleTraits.Blanks), Facts));
    }

    private static SkipReason? ReasonFor(RuleEntry rule, DraftFacts facts, string settings = "{}") =>
        PlanOf(rule, facts, settings).Skipped.SingleOrDefault()?.Reason;

    private static DiagnosticSeverity? SeverityFor(RuleEntry rule, DraftFacts facts, string settings = "{}") =>
        PlanOf(rule, facts, settings).Planned.Single().Severity;

    private static RulePlan PlanOf(RuleEntry rule, DraftFacts facts, string settings)
    {
        var parse = SettingsParser.Parse(settings, "stdlint.json", [rule]);
        Assert.IsEmpty(parse.Problems);
        var configuration = EffectiveSettings.Compose([parse.Layer], _ => true);
        return RulePlan.Create(TestRules.Set((rule, _ => { })), facts, new AnalysisSettings { Configuration = configuration });
    }

    private static RuleLevel Level(
        DiagnosticSeverity? severity,
        ImmutableArray<string> editions = default,
        ImmutableArray<string> kinds = default,
        ImmutableArray<string> stages = default,
        ImmutableArray<string> sources = default) =>
        new(new RuleCondition(Or(editions), Or(kinds), Or(stages), Or(sources)), severity);

    private static ImmutableArray<string> Or(ImmutableArray<string> words) => words.IsDefault ? [] : words;

    private static RuleEntry Rule(
        string code = "STD4001",
        RuleKind kind = RuleKind.Requirement,
        int tier = 1,
        DiagnosticSeverity severity = DiagnosticSeverity.Error,
        RuleEditions editions = RuleEditions.All,
        RuleTraits traits = RuleTraits.None,
        DraftStage fromStage = DraftStage.Unstated,
        string overlay = "",
        ImmutableArray<RuleLevel> levels = default)
    {
        var model = TestRules.Entry(code, severity, traits);
        return new RuleEntry
        {
            Code = code,
            Name = model.Name,
            Area = model.Area,
            Kind = kind,
            Tier = tier,
            Severity = severity,
            Editions = editions,
            Overlay = overlay,
            Clause = "",
            FixSafety = FixSafety.None,
            FromStage = fromStage,
            Traits = traits,
            Levels = levels.IsDefault ? [] : levels,
            TextSource = _ => model.Texts,
        };
    }
}
