namespace Stdlint.Core.Configuration;

/// <summary>The keys of stdlint.json.</summary>
internal static class SettingsSchema
{
    private static readonly SettingsShape Profiles = SettingsShape.ListOf(SettingsShape.OneOf(BuiltInProfile.Names), allowsSingle: true);

    private static readonly SettingsShape Stage = SettingsShape.OneOf(SettingsVocabulary.Stages);

    public static SettingsShape Root { get; } = SettingsShape.Object(
        Key("$schema", SettingsShape.Text, "schema"),
        Key("extends", SettingsShape.ListOf(SettingsShape.Text, allowsSingle: true), "extends"),
        Key("profile", Profiles, "profile"),
        Key("stage", Stage, "stage"),
        Key("preview", SettingsShape.Boolean, "preview"),
        Key("view", SettingsShape.OneOf(SettingsVocabulary.Views), "view"),
        Key("files", SettingsShape.Object(
            Key("include", SettingsShape.Texts, "files.include"),
            Key("exclude", SettingsShape.Texts, "files.exclude"),
            Key("maxSize", SettingsShape.Size, "files.maxSize")), "files"),
        Key("rules", SettingsShape.Rules, "rules"),
        Key("overrides", SettingsShape.ListOf(SettingsShape.Object(
            Key("files", SettingsShape.Texts, "overrides.files"),
            Key("clauses", SettingsShape.Texts, "overrides.clauses"),
            Key("profile", Profiles, "profile"),
            Key("stage", Stage, "stage"),
            Key("rules", SettingsShape.Rules, "rules"))), "overrides"),
        Key("custom", SettingsShape.ListOf(SettingsShape.Custom), "custom"),
        Key("limits", SettingsShape.Object(
            Key("timePerFile", SettingsShape.Duration, "limits.timePerFile"),
            Key("memory", SettingsShape.Size, "limits.memory"),
            Key("entries", SettingsShape.Integer(1, int.MaxValue), "limits.entries"),
            Key("partSize", SettingsShape.Size, "limits.partSize"),
            Key("totalSize", SettingsShape.Size, "limits.totalSize"),
            Key("ratio", SettingsShape.Integer(1, int.MaxValue), "limits.ratio"),
            Key("depth", SettingsShape.Integer(1, int.MaxValue), "limits.depth"),
            Key("nodes", SettingsShape.Integer(1, int.MaxValue), "limits.nodes"),
            Key("attributes", SettingsShape.Integer(1, int.MaxValue), "limits.attributes"),
            Key("attributeSize", SettingsShape.Size, "limits.attributeSize"),
            Key("namespaces", SettingsShape.Integer(1, int.MaxValue), "limits.namespaces")), "limits"),
        Key("suppressions", SettingsShape.Object(
            Key("inDocument", SettingsShape.Boolean, "suppressions.inDocument"),
            Key("requireReason", SettingsShape.Boolean, "suppressions.requireReason")), "suppressions"),
        Key("gate", SettingsShape.Object(
            Key("failOn", SettingsShape.OneOf(SettingsVocabulary.Gates), "gate.failOn"),
            Key("maxWarnings", SettingsShape.Integer(0, int.MaxValue), "gate.maxWarnings")), "gate"),
        Key("reports", SettingsShape.ListOf(SettingsShape.Object(
            Key("format", SettingsShape.OneOf(SettingsVocabulary.ReportFormats), "reports.format"),
            Key("path", SettingsShape.Text, "reports.path"))), "reports"));

    /// <summary>Keys of the long form of a rule's setting.</summary>
    public static SettingsShape Rule { get; } = SettingsShape.Object(
        Key("severity", SettingsShape.OneOf(SettingsVocabulary.Severities), "rule.severity"),
        Key("options", SettingsShape.Object(), "rule.options"),
        Key("reason", SettingsShape.Text, "rule.reason"));

    private static SettingsKey Key(string name, SettingsShape shape, string description) => new(name, shape, "settings.key." + description);
}
