using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Configuration;

/// <summary>The settings of one source: a file, an override in it, or the command line. What it does not state is null or empty.</summary>
public sealed record SettingsLayer
{
    /// <summary>Where the layer comes from, for messages: a path, or empty for the command line.</summary>
    public required string Source { get; init; }

    /// <summary>Built-in profiles and files that come before this layer, from left to right.</summary>
    public ImmutableArray<Setting<string>> Extends { get; init; } = [];

    public ImmutableArray<Setting<BuiltInProfile>> Profiles { get; init; } = [];

    public Setting<DraftStage>? Stage { get; init; }

    public Setting<bool>? Preview { get; init; }

    public Setting<TextView>? View { get; init; }

    /// <summary>Globs, relative to the folder of <see cref="Source"/>.</summary>
    public Setting<ImmutableArray<string>>? Include { get; init; }

    /// <summary>Globs, relative to the folder of <see cref="Source"/>.</summary>
    public ImmutableArray<Setting<string>> Exclude { get; init; } = [];

    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>Rules of the user's own.</summary>
    public ImmutableArray<RuleAnalyzer> Custom { get; init; } = [];

    public ImmutableArray<SettingsOverride> Overrides { get; init; } = [];

    public SettingsLimits Limits { get; init; } = SettingsLimits.None;

    /// <summary>Comments of the draft may suppress diagnostics.</summary>
    public Setting<bool>? HonorsComments { get; init; }

    /// <summary>An error is suppressed only by a comment that gives a reason.</summary>
    public Setting<bool>? RequiresReason { get; init; }

    public Setting<GateLevel>? FailOn { get; init; }

    public Setting<int>? MaxWarnings { get; init; }

    /// <summary>Paths are relative to the folder of <see cref="Source"/>.</summary>
    public ImmutableArray<Setting<ReportTarget>> Reports { get; init; } = [];
}

/// <summary>What is said of one rule or many.</summary>
/// <param name="Selector">Which rules.</param>
/// <param name="Severity">Null where only options are set.</param>
/// <param name="Options">Options of the one rule that the selector names.</param>
/// <param name="Reason">Why, in the words of whoever wrote it.</param>
public sealed record RuleSetting(RuleSelector Selector, Setting<RuleSeverity>? Severity, ImmutableArray<OptionSetting> Options, string Reason);

/// <param name="Name">As declared in rules.json.</param>
/// <param name="Values">The value as written, without quotes; several for a list.</param>
/// <param name="Origin">Where the value stands.</param>
public sealed record OptionSetting(string Name, ImmutableArray<string> Values, SettingOrigin Origin);

/// <summary>Settings for some files, or for some clauses of a draft.</summary>
/// <param name="Files">Globs, relative to the folder of the layer's source; empty for all files.</param>
/// <param name="Clauses">Patterns of clause paths, such as <c>附录*</c> or <c>5.2</c>; empty for the whole draft.</param>
/// <param name="Layer">What holds there.</param>
/// <param name="Origin">Where the override begins.</param>
public sealed record SettingsOverride(ImmutableArray<string> Files, ImmutableArray<string> Clauses, SettingsLayer Layer, SettingOrigin Origin);

public sealed record ReportTarget(string Format, string Path);
