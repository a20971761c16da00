using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis.Engine;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis;

/// <summary>Runs the rules on one draft. Pure and thread-safe: the same reading, rules and settings give the same result (invariant 5).</summary>
public static class DraftAnalysis
{
    /// <exception cref="OperationCanceledException">The caller's time for the file is over.</exception>
    public static AnalysisResult Run(DraftReading reading, DraftRuleSet rules, AnalysisSettings settings, CancellationToken cancellation = default)
    {
        if (reading.Text is null)
            return Run(model: null, reading.Facts, rules, settings, cancellation);
        return Run(DraftModel.Create(DraftParser.Parse(reading.Text), ModelOptions(rules, settings.Configuration)), reading.Facts, rules, settings, cancellation);
    }

    /// <summary>What the settings say about facts of the model; the thresholds of rules that only repeat such a fact among them.</summary>
    private static DraftModelOptions ModelOptions(DraftRuleSet rules, EffectiveSettings settings)
    {
        var standard = DraftModelOptions.Detect;
        var nature = ValuesOf(EngineCodes.NotAStandard);
        var extraction = ValuesOf(EngineCodes.ExtractedText);
        return new DraftModelOptions
        {
            Edition = settings.Edition?.Value,
            Stage = settings.Stage?.Value,
            FewestNatureMarks = nature.Int("marks", standard.FewestNatureMarks),
            FewestExtractionSamples = extraction.Int("samples", standard.FewestExtractionSamples),
            ExtractionShare = extraction.Int("share", standard.ExtractionShare),
        };

        RuleOptionValues ValuesOf(string code) => rules.Find(code) is { } rule ? new RuleOptionValues(settings.OptionsOf(rule)) : RuleOptionValues.Defaults;
    }

    /// <summary>The part after the model, for callers that have one.</summary>
    /// <param name="model">Null where the file could not be read.</param>
    /// <param name="facts">What the reader noticed about the file.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="settings">What the user asks for; edition and stage have gone into the model.</param>
    /// <param name="cancellation">Ends the walk between two nodes.</param>
    public static AnalysisResult Run(DraftModel? model, ImmutableArray<InputFact> facts, DraftRuleSet rules, AnalysisSettings settings, CancellationToken cancellation)
    {
        rules = rules.With(settings.Configuration.CustomRules);
        var draft = DraftFacts.Of(model, settings.IsFragment);
        var plan = RulePlan.Create(rules, draft, settings);
        var walk = SharedWalk.Run(plan.Planned, model, facts, settings.Threads, cancellation);
        var own = model is null ? null : OwnEditionRun.Of(model, facts, rules, settings, cancellation);

        var diagnostics = walk.Reported;
        foreach (var (rule, failure) in walk.Failures)
            ReportFailure(diagnostics, rules, plan, rule, failure);
        SeverityStep.Apply(diagnostics, settings, model is null ? null : new AddressFinder(model));
        DuplicateStep.Apply(diagnostics);
        if (model is not null && settings.HonorsComments)
            SuppressionStep.Apply(diagnostics, model.Text, rules, plan, settings.RequiresReason);
        if (model is not null)
        {
            FoldingStep.Apply(diagnostics, rules.Precedence, model, draft!.IsStandard);
            foreach (var (rule, failure) in FixStep.Apply(diagnostics, model.Text))
                ReportFailure(diagnostics, rules, plan, rule, failure);
        }

        return new AnalysisResult
        {
            Status = StatusOf(model, facts),
            Model = model,
            Profiles = ProfilesOf(draft, settings),
            Diagnostics = [.. diagnostics.Order(ByPlace).Select(diagnostic => Finish(diagnostic, model, own))],
            SkippedRules = plan.Skipped,
        };
    }

    private static readonly Comparer<PendingDiagnostic> ByPlace = Comparer<PendingDiagnostic>.Create(static (x, y) =>
    {
        var order = x.Span.Start.CompareTo(y.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(x.Rule.Code, y.Rule.Code);
        if (order == 0)
            order = x.Span.End.CompareTo(y.Span.End);
        return order == 0 ? x.Order.CompareTo(y.Order) : order;
    });

    private static AnalysisStatus StatusOf(DraftModel? model, ImmutableArray<InputFact> facts)
    {
        if (model is null)
            return AnalysisStatus.Failed;
        return facts.Any(fact => fact.Kind == InputFactKind.LimitExceeded) ? AnalysisStatus.Partial : AnalysisStatus.Checked;
    }

    private static ImmutableArray<string> ProfilesOf(DraftFacts? draft, AnalysisSettings settings)
    {
        if (draft is null)
            return [];
        var profiles = ImmutableArray.CreateBuilder<string>();
        profiles.Add("gbt-1.1-" + DraftWords.Of(draft.Edition));
        if (draft.IsEngineering)
            profiles.Add("engineering");
        profiles.AddRange(RulePlan.OverlaysOf(settings, draft));
        if (settings.Configuration.Breadth is { Value: not RuleBreadth.Default } breadth)
            profiles.Add(breadth.Value.ToString().ToLowerInvariant());
        return profiles.ToImmutable();
    }

    private static void ReportFailure(List<PendingDiagnostic> diagnostics, DraftRuleSet rules, RulePlan plan, RuleEntry failed, Exception failure)
    {
        var rule = rules.Find(EngineCodes.RuleFailed)!;
        var reported = new ReportedDiagnostic(rule.Descriptors[0], default, [failed.Code, failure.GetType().Name, failure.Message]);
        var severity = plan.SeverityOf(rule);
        diagnostics.Add(new PendingDiagnostic(rule, severity, reported, diagnostics.Count) { Severity = severity ?? DiagnosticSeverity.Warning });
    }

    private static DraftDiagnostic Finish(PendingDiagnostic diagnostic, DraftModel? model, OwnEditionRun? own) => new(
        ToRoslyn(diagnostic, model),
        diagnostic.Rule,
        diagnostic.Span,
        diagnostic.Address,
        [
            .. diagnostic.Reported.Related,
            .. diagnostic.Folded.Order(ByPlace).Select(folded =>
                new RelatedLocation(RelatedKind.Derived, folded.Span, folded.Rule.Code, "related.derived") { Folded = ToRoslyn(folded, model) }),
        ],
        diagnostic.Reported.Confidence,
        // An edition may have the rule with another phrase: where the draft's own one has been asked, its answer counts.
        model is null || own?.StateOf(diagnostic) == RevisionState.ToChange ? [] : EarlierEditions(diagnostic.Rule, model.Edition.Value),
        diagnostic.State)
    {
        Fixes = diagnostic.Fixes,
        Revision = own?.StateOf(diagnostic) ?? RevisionState.NotCompared,
    };

    private static Diagnostic ToRoslyn(PendingDiagnostic diagnostic, DraftModel? model) => Diagnostic.Create(
        diagnostic.Reported.Descriptor,
        LocationOf(diagnostic.Span, model),
        diagnostic.Severity,
        additionalLocations: null,
        properties: null,
        diagnostic.Reported.Arguments);

    private static Location LocationOf(TextSpan span, DraftModel? model) =>
        Location.Create("", span, model is null || model.Text.Blocks.IsEmpty ? default : new LinePositionSpan(PositionOf(span.Start, model.Text), PositionOf(span.End, model.Text)));

    private static LinePosition PositionOf(int position, DraftText text)
    {
        var block = text.BlockAt(position);
        return new LinePosition(block.Index, position - block.Span.Start);
    }

    private static ImmutableArray<string> EarlierEditions(RuleEntry rule, DraftEdition edition)
    {
        var earlier = ImmutableArray.CreateBuilder<string>();
        if (edition > DraftEdition.Edition2009 && rule.Editions.HasFlag(RuleEditions.Edition2009))
            earlier.Add(DraftWords.Of(DraftEdition.Edition2009));
        if (edition > DraftEdition.Edition2000 && rule.Editions.HasFlag(RuleEditions.Edition2000))
            earlier.Add(DraftWords.Of(DraftEdition.Edition2000));
        return earlier.ToImmutable();
    }
}
