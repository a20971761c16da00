using System.Globalization;
using System.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Text;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Running;

namespace Stdlint.Cli.Output;

/// <summary>Prints the settings in force, one value a line, with the place each was written in where that is asked for.</summary>
internal sealed class SettingsPrinter(EffectiveSettings settings, IReadOnlyList<RuleEntry> catalog, Words words, bool withOrigins)
{
    private readonly StringBuilder _text = new();

    public void Write(Stream output)
    {
        Value("edition", settings.Edition, DraftWords.Of, "auto");
        foreach (var overlay in settings.Overlays)
            Line("overlay", overlay.Value, overlay.Origin);
        Value("breadth", settings.Breadth, breadth => breadth.ToString().ToLowerInvariant(), "default");
        Value("stage", settings.Stage, SettingsVocabulary.WordOf, "auto");
        Value("preview", settings.Preview, preview => preview ? "true" : "false", "false");
        Value("view", settings.View, SettingsVocabulary.WordOf, SettingsVocabulary.WordOf(TextView.Final));
        Value("gate.failOn", settings.FailOn, SettingsVocabulary.WordOf, SettingsVocabulary.WordOf(GateLevel.Error));
        Value("gate.maxWarnings", settings.MaxWarnings, Number, words[Messages.ConfigUnlimited]);
        Value("suppressions.inDocument", settings.HonorsComments, honors => honors ? "true" : "false", "true");
        Value("suppressions.requireReason", settings.RequiresReason, requires => requires ? "true" : "false", "true");
        Limits(settings.Limits);
        foreach (var rule in catalog)
            Rule(rule);
        output.Write(Encoding.UTF8.GetBytes(_text.ToString()));
    }

    private void Limits(SettingsLimits limits)
    {
        Value("limits.timePerFile", limits.TimePerFile, Seconds, Seconds(CheckOptions.DefaultTimePerFile));
        Value("limits.memory", limits.Memory, Bytes, Bytes(CheckOptions.DefaultMemory));
        var standard = DraftCheck.DefaultLimits;
        Value("files.maxSize", limits.FileSize, Bytes, Bytes(standard.MaxFileLength));
        Value("limits.entries", limits.Entries, Number, Number(standard.MaxEntries));
        Value("limits.partSize", limits.PartSize, Bytes, Bytes(standard.MaxPartLength));
        Value("limits.totalSize", limits.TotalSize, Bytes, Bytes(standard.MaxTotalLength));
        Value("limits.ratio", limits.Ratio, Number, Number(standard.MaxRatio));
        Value("limits.depth", limits.Depth, Number, Number(standard.Xml.MaxDepth));
        Value("limits.nodes", limits.Nodes, Number, Number(standard.Xml.MaxNodes));
        Value("limits.attributes", limits.Attributes, Number, Number(standard.Xml.MaxAttributes));
        Value("limits.attributeSize", limits.AttributeSize, Bytes, Bytes(standard.Xml.MaxAttributeLength));
        Value("limits.namespaces", limits.Namespaces, Number, Number(standard.Xml.MaxNamespaceScopes));
    }

    // Rules that nobody set keep their own severity, which `stdlint rules` lists.
    private void Rule(RuleEntry rule)
    {
        if (settings.SeverityOf(rule) is { } severity)
            Line($"rules.{rule.Code}", SettingsVocabulary.WordOf(severity.Value), severity.Origin);
        foreach (var option in settings.OptionsOf(rule))
            Line($"rules.{rule.Code}.options.{option.Name}", string.Join(", ", option.Values), option.Origin);
    }

    private void Value<T>(string key, Setting<T>? setting, Func<T, string> word, string otherwise) =>
        Line(key, setting is null ? otherwise : word(setting.Value), setting?.Origin ?? SettingOrigin.Default);

    private void Line(string key, string value, SettingOrigin origin)
    {
        var line = $"{key} = {value}";
        _text.Append(line);
        if (withOrigins)
            _text.Append(' ', Math.Max(1, 44 - DisplayWidth.Of(line))).Append("# ").Append(origin.IsDefault ? words[Messages.ConfigDefault] : origin.ToString());
        _text.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString(CultureInfo.InvariantCulture) + "s";

    private static string Bytes(long bytes) => bytes % (1 << 20) == 0
        ? (bytes >> 20).ToString(CultureInfo.InvariantCulture) + "MB"
        : bytes.ToString(CultureInfo.InvariantCulture) + "B";
}
