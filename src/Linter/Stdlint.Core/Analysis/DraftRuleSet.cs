using System.Collections.Frozen;
using System.Collections.Immutable;
using Stdlint.Core.Analysis.Engine;

namespace Stdlint.Core.Analysis;

/// <summary>The rules that can run. Immutable; one instance serves all drafts on all threads.</summary>
public sealed class DraftRuleSet
{
    private readonly FrozenDictionary<string, RuleEntry> _byName;

    private DraftRuleSet(ImmutableArray<RuleEntry> rules, ImmutableArray<RuleRegistration> registrations, ImmutableArray<RulePrecedence> precedence)
    {
        Rules = rules;
        Registrations = registrations;
        Precedence = precedence;
        _byName = rules.SelectMany(rule => new[] { (Key: rule.Code, Rule: rule), (Key: rule.Name, Rule: rule) })
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Rule, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>By code.</summary>
    public ImmutableArray<RuleEntry> Rules { get; }

    internal ImmutableArray<RuleRegistration> Registrations { get; }

    internal ImmutableArray<RulePrecedence> Precedence { get; }

    /// <param name="rules">All entries, those of the engine's own codes among them.</param>
    /// <param name="analyzers">The classes of the rules; an entry without one never runs.</param>
    /// <param name="precedence">Which finding stays where two have one cause.</param>
    /// <exception cref="ArgumentException">A code or name is given twice, the engine's codes are missing, or an analyzer's rule is not among the entries.</exception>
    public static DraftRuleSet Create(IEnumerable<RuleEntry> rules, IEnumerable<RuleAnalyzer> analyzers, IEnumerable<RulePrecedence> precedence)
    {
        ImmutableArray<RuleEntry> entries = [.. rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        ImmutableArray<RuleRegistration> registrations =
            [.. analyzers.Select(analyzer => new RuleRegistration(analyzer)).OrderBy(registration => registration.Rule.Code, StringComparer.Ordinal)];
        foreach (var registration in registrations)
        {
            if (!entries.Contains(registration.Rule))
                throw new ArgumentException($"{registration.Rule.Code} is not among the rules.", nameof(analyzers));
        }

        var set = new DraftRuleSet(entries, registrations, [.. precedence]);
        foreach (var code in (ReadOnlySpan<string>)[EngineCodes.RuleFailed, EngineCodes.SuppressionUnused, EngineCodes.SuppressionInvalid])
        {
            if (set.Find(code) is null)
                throw new ArgumentException($"{code} is missing.", nameof(rules));
        }

        return set;
    }

    /// <summary>These rules and those of a user's own.</summary>
    public DraftRuleSet With(ImmutableArray<RuleAnalyzer> more) => more.IsEmpty ? this : new DraftRuleSet(
        [.. Rules, .. more.Select(analyzer => analyzer.Rule)],
        [.. Registrations, .. more.Select(analyzer => new RuleRegistration(analyzer))],
        Precedence);

    /// <summary>The rule with the code or name, whatever the case; null where there is none.</summary>
    public RuleEntry? Find(string codeOrName) => _byName.GetValueOrDefault(codeOrName);
}
