using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;

namespace Stdlint.Testing;

/// <summary>How a rule is tested, where the draft itself does not say it.</summary>
public sealed record RuleTestOptions
{
    public static ImmutableArray<DraftEncoding> AllEncodings { get; } = [.. Enum.GetValues<DraftEncoding>()];

    /// <summary>Encodings in which numbers are no text.</summary>
    public static ImmutableArray<DraftEncoding> AutomaticEncodings { get; } = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingAutomatic];

    /// <summary>Encodings in which numbers are text.</summary>
    public static ImmutableArray<DraftEncoding> TypedEncodings { get; } = [DraftEncoding.HeadingTyped, DraftEncoding.PlainTyped];

    // Below the lists that it takes its own from.
    public static RuleTestOptions Default { get; } = new();

    public ImmutableArray<DraftEncoding> Encodings { get; init; } = AllEncodings;

    /// <summary>The kinds of noise; fewer only for rules that the noise itself is a case of.</summary>
    public ImmutableArray<RunSplit> Splits { get; init; } = [.. Enum.GetValues<RunSplit>()];

    /// <summary>Judges by this edition instead of the one that the draft gives away.</summary>
    public DraftEdition? Edition { get; init; }

    /// <summary>Takes the draft to be at this stage.</summary>
    public DraftStage? Stage { get; init; }

    /// <summary>The text of a stdlint.json, for profiles, levels and options of the rule.</summary>
    public string? Settings { get; init; }

    /// <summary>The sample is a whole draft: it is asked whether it is a standard and whether its end is missing.</summary>
    public bool IsWhole { get; init; }

    /// <summary>
    /// Codes of the findings by which a suggestion asks for what it leaves to be filled in, such as STD1056: they may be new behind the fix, and have to be. Only for suggestions, which
    /// a person chooses.
    /// </summary>
    public ImmutableArray<string> FollowUp { get; init; } = [];

    internal AnalysisSettings ToSettings(DraftRuleSet rules, RuleEntry? only)
    {
        var layers = new List<SettingsLayer>();
        if (Settings is not null)
        {
            var parse = SettingsParser.Parse(Settings, "stdlint.json", rules.Rules);
            if (parse.Problems.Length > 0)
                throw new ArgumentException(string.Join('\n', parse.Problems.Select(problem => problem.ToString())), nameof(rules));
            layers.Add(parse.Layer);
        }

        layers.Add(new SettingsLayer
        {
            Source = "",
            Profiles = Edition is { } edition
                ? [.. BuiltInProfile.All.Where(profile => profile.Edition == edition).Select(profile => new Setting<BuiltInProfile>(profile, SettingOrigin.Default))]
                : [],
            Stage = Stage is { } stage ? new Setting<DraftStage>(stage, SettingOrigin.Default) : null,
        });
        return new AnalysisSettings
        {
            Configuration = EffectiveSettings.Compose(layers, _ => true),
            // Named exactly, so that preview rules and rules for later stages run too.
            Only = only is null ? [] : [RuleSelector.Parse(only.Code, rules.Rules)!],
            IsFragment = !IsWhole,
        };
    }
}
