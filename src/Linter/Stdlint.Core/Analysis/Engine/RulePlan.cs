using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>Which rules run on a draft, at which severity, and which do not and why.</summary>
internal sealed class RulePlan
{
    private readonly AnalysisSettings _settings;
    private readonly DraftFacts? _facts;
    private readonly RuleBreadth _breadth;

    private RulePlan(DraftRuleSet rules, DraftFacts? facts, AnalysisSettings settings)
    {
        _settings = settings;
        _facts = facts;
        _breadth = settings.Configuration.Breadth?.Value ?? RuleBreadth.Default;

        var planned = ImmutableArray.CreateBuilder<PlannedRule>(rules.Registrations.Length);
        var skipped = ImmutableArray.CreateBuilder<SkippedRule>();
        foreach (var registration in rules.Registrations)
        {
            var rule = registration.Rule;
            if (ReasonToSkip(rule) is { } reason)
            {
                skipped.Add(new SkippedRule(rule, reason));
                continue;
            }

            var options = registration.CreateOptions(new RuleOptionValues(settings.Configuration.OptionsOf(rule)));
            planned.Add(new PlannedRule(registration, SeverityOf(rule), options));
        }

        Planned = planned.ToImmutable();
        Skipped = skipped.ToImmutable();
    }

    public ImmutableArray<PlannedRule> Planned { get; }

    public ImmutableArray<SkippedRule> Skipped { get; }

    /// <param name="rules">All rules.</param>
    /// <param name="facts">Null where the file could not be read.</param>
    /// <param name="settings">What the user asks for.</param>
    public static RulePlan Create(DraftRuleSet rules, DraftFacts? facts, AnalysisSettings settings) => new(rules, facts, settings);

    /// <summary>The severity of the rule in this draft, before anything that a single diagnostic adds; null for off.</summary>
    public DiagnosticSeverity? SeverityOf(RuleEntry rule)
    {
        if (_settings.Configuration.SeverityOf(rule) is { } set)
            return ToDiagnosticSeverity(set.Value);
        if (_facts is null)
            return rule.Severity;

        var severity = rule.Severity;
        if (LevelOf(rule) is { } level)
        {
            if (level.Severity is not { } stated)
                return null;
            severity = stated;
        }

        if (_breadth >= RuleBreadth.Strict && rule.Has(RuleTraits.RaisedByStrict))
            severity = Raise(severity);
        if (rule.Has(RuleTraits.Blanks) && _facts.IsExtracted)
            severity = DiagnosticSeverity.Info;
        return severity;
    }

    /// <summary>One level down; info stays.</summary>
    public static DiagnosticSeverity Lower(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;

    /// <summary>Null for off.</summary>
    public static DiagnosticSeverity? ToDiagnosticSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => null,
    };

    private static DiagnosticSeverity Raise(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

    private SkipReason? ReasonToSkip(RuleEntry rule)
    {
        var settings = _settings.Configuration;
        var isAskedFor = settings.IsAskedFor(rule) || Names(_settings.Only, rule, exactly: true);
        var set = settings.SeverityOf(rule)?.Value;
        if ((!_settings.Only.IsEmpty && !Names(_settings.Only, rule, exactly: false)) || Names(_settings.Skip, rule, exactly: false))
            return SkipReason.NotSelected;
        if (set == RuleSeverity.Off && !settings.HasClauseOverrides)
            return SkipReason.TurnedOff;
        if (_facts is null)
            return rule.Area == EngineCodes.InputArea ? null : SkipReason.Unreadable;
        if (!_facts.IsStandard && rule.Area != EngineCodes.InputArea)
            return SkipReason.NotAStandard;
        if (!HoldsForEdition(rule, _facts.Edition))
            return SkipReason.Edition;
        if (rule.Overlay.Length > 0 && !isAskedFor && !OverlaysOf(_settings, _facts).Contains(rule.Overlay))
            return SkipReason.Overlay;
        if (rule.Has(RuleTraits.NotForEngineering) && _facts.IsEngineering)
            return SkipReason.Engineering;
        if (rule.Has(RuleTraits.Absence) && _facts.IsTruncated)
            return SkipReason.Truncated;
        if (isAskedFor)
            return null;
        if (IsPreview(rule) && _breadth != RuleBreadth.All && settings.Preview?.Value != true)
            return SkipReason.Preview;
        if (rule.FromStage != DraftStage.Unstated && _facts.Stage < rule.FromStage && _breadth < RuleBreadth.Strict)
            return SkipReason.Stage;
        if (_breadth == RuleBreadth.Minimal && SeverityOf(rule) != DiagnosticSeverity.Error && set is null)
            return SkipReason.Profile;
        return set is null && SeverityOf(rule) is null ? SkipReason.Level : null;
    }

    /// <summary>The overlays that the settings name or that the draft calls for.</summary>
    public static ImmutableArray<string> OverlaysOf(AnalysisSettings settings, DraftFacts facts)
    {
        var overlays = settings.Configuration.Overlays.Select(overlay => overlay.Value);
        return facts.IsService ? [.. overlays.Append("gbt-24421.3").Distinct(StringComparer.Ordinal)] : [.. overlays];
    }

    private static bool Names(ImmutableArray<RuleSelector> selectors, RuleEntry rule, bool exactly)
    {
        foreach (var selector in selectors)
        {
            if ((selector.IsExact || !exactly) && selector.Rules.Contains(rule))
                return true;
        }

        return false;
    }

    private static bool IsPreview(RuleEntry rule) => rule.Tier >= 3 || rule.Status == RuleStatus.Preview;

    // What was wrong before GB/T 1.1—2000 is known only where it is wrong in any edition.
    private static bool HoldsForEdition(RuleEntry rule, DraftEdition edition) => edition switch
    {
        DraftEdition.Edition1993 => rule.Kind == RuleKind.Defect,
        DraftEdition.Edition2000 => rule.Editions.HasFlag(RuleEditions.Edition2000),
        DraftEdition.Edition2009 => rule.Editions.HasFlag(RuleEditions.Edition2009),
        _ => rule.Editions.HasFlag(RuleEditions.Edition2020),
    };

    private RuleLevel? LevelOf(RuleEntry rule)
    {
        foreach (var level in rule.Levels)
        {
            if (IsMet(level.When.Editions, DraftWords.Of(_facts!.Edition))
                && IsMet(level.When.Kinds, DraftWords.Of(_facts.Kind))
                && IsMet(level.When.Stages, DraftWords.Of(_facts.Stage))
                && IsMet(level.When.Sources, DraftWords.OfSource(_facts.IsExtracted)))
            {
                return level;
            }
        }

        return null;
    }

    private static bool IsMet(ImmutableArray<string> words, string word) => words.IsEmpty || words.Contains(word);
}

/// <param name="Registration">The rule and its actions.</param>
/// <param name="Severity">Null where the rule is off except in some clauses.</param>
/// <param name="Options">The typed options, null where the rule has none.</param>
internal sealed record PlannedRule(RuleRegistration Registration, DiagnosticSeverity? Severity, object? Options);
