using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Configuration;

/// <summary>The settings in force for one draft: layers in order, each later one stronger.</summary>
public sealed class EffectiveSettings
{
    private readonly ImmutableArray<SettingsLayer> _layers;

    private EffectiveSettings(ImmutableArray<SettingsLayer> layers) => _layers = layers;

    public static EffectiveSettings None { get; } = new([]);

    /// <summary>Puts layers together.</summary>
    /// <param name="layers">What <c>extends</c> names before what names it; the command line last.</param>
    /// <param name="matchesFile">Whether the globs of an override match the draft.</param>
    public static EffectiveSettings Compose(IEnumerable<SettingsLayer> layers, Func<SettingsOverride, bool> matchesFile)
    {
        var all = ImmutableArray.CreateBuilder<SettingsLayer>();
        foreach (var layer in layers)
        {
            var clauses = layer.Overrides.RemoveAll(entry => entry.Clauses.IsEmpty || !(entry.Files.IsEmpty || matchesFile(entry)));
            all.Add(layer with { Overrides = clauses });
            foreach (var entry in layer.Overrides)
            {
                if (entry.Clauses.IsEmpty && matchesFile(entry))
                    all.Add(entry.Layer);
            }
        }

        return new EffectiveSettings(all.ToImmutable());
    }

    public Setting<DraftStage>? Stage => Last(layer => layer.Stage);

    public Setting<TextView>? View => Last(layer => layer.View);

    public Setting<bool>? Preview => Last(layer => layer.Preview);

    public Setting<GateLevel>? FailOn => Last(layer => layer.FailOn);

    public Setting<int>? MaxWarnings => Last(layer => layer.MaxWarnings);

    public Setting<bool>? HonorsComments => Last(layer => layer.HonorsComments);

    public Setting<bool>? RequiresReason => Last(layer => layer.RequiresReason);

    /// <summary>The edition to judge by, null to find it in the draft.</summary>
    public Setting<DraftEdition>? Edition
    {
        get
        {
            foreach (var profile in ProfilesFromLast())
            {
                if (profile.Value.Edition is { } edition)
                    return new Setting<DraftEdition>(edition, profile.Origin);
                if (profile.Value.Name == "auto")
                    return null;
            }

            return null;
        }
    }

    public Setting<RuleBreadth>? Breadth
    {
        get
        {
            foreach (var profile in ProfilesFromLast())
            {
                if (profile.Value.Breadth is { } breadth)
                    return new Setting<RuleBreadth>(breadth, profile.Origin);
            }

            return null;
        }
    }

    /// <summary>Overlays of all layers; what one turns on, no other turns off.</summary>
    public ImmutableArray<Setting<string>> Overlays =>
        [.. ProfilesFromLast().Where(profile => profile.Value.Overlay.Length > 0).Select(profile => new Setting<string>(profile.Value.Overlay, profile.Origin)).DistinctBy(overlay => overlay.Value)];

    /// <summary>Rules of the user's own; of two with one id the stronger layer's.</summary>
    public ImmutableArray<RuleAnalyzer> CustomRules =>
        [.. _layers.Reverse().SelectMany(layer => layer.Custom).DistinctBy(analyzer => analyzer.Rule.Code).OrderBy(analyzer => analyzer.Rule.Code, StringComparer.Ordinal)];

    public SettingsLimits Limits => _layers.Aggregate(SettingsLimits.None, (limits, layer) => limits.With(layer.Limits));

    /// <summary>The severity that is set for the rule in the whole draft, null where its own holds.</summary>
    public Setting<RuleSeverity>? SeverityOf(RuleEntry rule)
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            if (SeverityIn(_layers[i], rule) is { } severity)
                return severity;
        }

        return null;
    }

    /// <summary>The rule's severity was set by its own code or name, not by a group it belongs to.</summary>
    public bool IsAskedFor(RuleEntry rule)
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            if (Strongest(_layers[i], rule) is { } setting)
                return setting.Selector.IsExact;
        }

        return false;
    }

    /// <summary>The severity that is set for the rule in a clause; what a layer says of the clause is stronger than what it says of the draft.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="clausePath">As in <see cref="DraftAddress.ClausePath"/>.</param>
    public Setting<RuleSeverity>? SeverityOf(RuleEntry rule, string clausePath)
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            var overrides = _layers[i].Overrides;
            for (var j = overrides.Length - 1; j >= 0; j--)
            {
                if (SeverityIn(overrides[j].Layer, rule) is { } inClause && overrides[j].Clauses.Any(pattern => ClausePattern.Matches(pattern, clausePath)))
                    return inClause;
            }

            if (SeverityIn(_layers[i], rule) is { } severity)
                return severity;
        }

        return null;
    }

    /// <summary>Some clause of the draft has settings of its own.</summary>
    public bool HasClauseOverrides => _layers.Any(layer => !layer.Overrides.IsEmpty);

    /// <summary>The options that are set for the rule.</summary>
    public ImmutableArray<OptionSetting> OptionsOf(RuleEntry rule)
    {
        var options = ImmutableArray.CreateBuilder<OptionSetting>();
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            foreach (var setting in _layers[i].Rules)
            {
                if (setting.Options.IsEmpty || !setting.Selector.Rules.Contains(rule))
                    continue;
                options.AddRange(setting.Options.Where(option => !options.Any(known => known.Name == option.Name)));
            }
        }

        return options.ToImmutable();
    }

    private static Setting<RuleSeverity>? SeverityIn(SettingsLayer layer, RuleEntry rule) => Strongest(layer, rule)?.Severity;

    private static RuleSetting? Strongest(SettingsLayer layer, RuleEntry rule)
    {
        RuleSetting? strongest = null;
        foreach (var setting in layer.Rules)
        {
            if (setting.Severity is not null
                && setting.Selector.Specificity >= (strongest?.Selector.Specificity ?? 0)
                && setting.Selector.Rules.Contains(rule))
            {
                strongest = setting;
            }
        }

        return strongest;
    }

    private Setting<T>? Last<T>(Func<SettingsLayer, Setting<T>?> value)
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            if (value(_layers[i]) is { } found)
                return found;
        }

        return null;
    }

    private IEnumerable<Setting<BuiltInProfile>> ProfilesFromLast()
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            for (var j = _layers[i].Profiles.Length - 1; j >= 0; j--)
                yield return _layers[i].Profiles[j];
        }
    }
}
