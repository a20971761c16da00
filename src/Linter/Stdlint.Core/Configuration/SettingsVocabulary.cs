using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Configuration;

/// <summary>The words that stdlint.json and the command line share, and the values they stand for.</summary>
public static class SettingsVocabulary
{
    public static ImmutableArray<string> Severities { get; } = ["off", "info", "warning", "error"];

    public static ImmutableArray<string> Stages { get; } = ["draft", "comments", "review", "approval", "publication"];

    public static ImmutableArray<string> Views { get; } = ["final", "original"];

    public static ImmutableArray<string> Gates { get; } = ["error", "warning", "info", "never"];

    public static ImmutableArray<string> ReportFormats { get; } = ["full", "concise", "summary", "json", "jsonl", "sarif", "github", "junit"];

    public static RuleSeverity? SeverityOf(string word) => word switch
    {
        "off" => RuleSeverity.Off,
        "info" => RuleSeverity.Info,
        "warning" => RuleSeverity.Warning,
        "error" => RuleSeverity.Error,
        _ => null,
    };

    public static string WordOf(RuleSeverity severity) => Severities[(int)severity];

    public static DraftStage? StageOf(string word) => word switch
    {
        "draft" => DraftStage.Draft,
        "comments" => DraftStage.Comments,
        "review" => DraftStage.Review,
        "approval" => DraftStage.Approval,
        "publication" => DraftStage.Publication,
        _ => null,
    };

    /// <summary>The word, empty for a draft that states no stage.</summary>
    public static string WordOf(DraftStage stage) => stage == DraftStage.Unstated ? "" : Stages[(int)stage - 1];

    public static TextView? ViewOf(string word) => word switch
    {
        "final" => TextView.Final,
        "original" => TextView.Original,
        _ => null,
    };

    public static string WordOf(TextView view) => Views[(int)view];

    public static GateLevel? GateOf(string word) => word switch
    {
        "error" => GateLevel.Error,
        "warning" => GateLevel.Warning,
        "info" => GateLevel.Info,
        "never" => GateLevel.Never,
        _ => null,
    };

    public static string WordOf(GateLevel gate) => Gates[(int)gate];
}

/// <summary>The severity that a rule is set to.</summary>
public enum RuleSeverity
{
    Off,
    Info,
    Warning,
    Error,
}

/// <summary>From which severity on a diagnostic makes the run fail (exit code 1).</summary>
public enum GateLevel
{
    Error,
    Warning,
    Info,
    Never,
}
