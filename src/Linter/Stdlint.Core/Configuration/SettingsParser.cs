using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Core.Analysis;

namespace Stdlint.Core.Configuration;

/// <summary>Reads stdlint.json.</summary>
public static class SettingsParser
{
    /// <summary>Reads the text of a settings file; never throws for content.</summary>
    /// <param name="text">JSON, with comments and trailing commas.</param>
    /// <param name="source">The file's path, for origins and messages.</param>
    /// <param name="catalog">The rules that exist.</param>
    public static SettingsParse Parse(string text, string source, IReadOnlyList<RuleEntry> catalog)
    {
        var problems = new List<SettingsProblem>();
        var root = SettingsJson.Parse(text, source, problems);
        var custom = root is null ? [] : ReadCustom(root["custom"], problems);
        ImmutableArray<RuleEntry> known = [.. catalog, .. custom.Select(analyzer => analyzer.Rule)];
        if (root is not null)
            new SettingsChecker(known, problems).Check(root, SettingsSchema.Root);
        if (root is null || problems.Count > 0)
            return new SettingsParse(new SettingsLayer { Source = source }, InReadingOrder(problems));

        var layer = ReadLayer(root, source, known) with { Custom = custom };
        CheckMeaning(layer, problems);
        return new SettingsParse(layer, InReadingOrder(problems));
    }

    /// <summary>The rules of the user's own, which the other keys of the file may name.</summary>
    private static ImmutableArray<RuleAnalyzer> ReadCustom(SettingsNode? node, List<SettingsProblem> problems)
    {
        if (node is not { Kind: SettingsNodeKind.Array })
            return [];
        var checker = new CustomRuleChecker(problems);
        foreach (var element in node.Elements)
            checker.Check(element);
        return problems.Count > 0 ? [] : CustomRules.Read(node);
    }

    private static ImmutableArray<SettingsProblem> InReadingOrder(List<SettingsProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Origin.Line).ThenBy(problem => problem.Origin.Column)];

    private static SettingsLayer ReadLayer(SettingsNode root, string source, IReadOnlyList<RuleEntry> catalog)
    {
        var files = root["files"];
        var gate = root["gate"];
        return new SettingsLayer
        {
            Source = source,
            Extends = Texts(root["extends"]),
            Profiles = ReadProfiles(root["profile"]),
            Stage = Word(root["stage"], word => SettingsVocabulary.StageOf(word)!.Value),
            Preview = Word(root["preview"], word => word == "true"),
            View = Word(root["view"], word => SettingsVocabulary.ViewOf(word)!.Value),
            Include = files?["include"] is { } include ? new(Words(include), include.Origin) : null,
            Exclude = Texts(files?["exclude"]),
            Rules = ReadRules(root["rules"], catalog),
            Overrides = [.. Elements(root["overrides"]).Select(node => ReadOverride(node, source, catalog))],
            Limits = ReadLimits(root["limits"], files?["maxSize"]),
            HonorsComments = Word(root["suppressions"]?["inDocument"], word => word == "true"),
            RequiresReason = Word(root["suppressions"]?["requireReason"], word => word == "true"),
            FailOn = Word(gate?["failOn"], word => SettingsVocabulary.GateOf(word)!.Value),
            MaxWarnings = Count(gate?["maxWarnings"]),
            Reports = [.. Elements(root["reports"]).Select(ReadReport)],
        };
    }

    private static SettingsOverride ReadOverride(SettingsNode node, string source, IReadOnlyList<RuleEntry> catalog)
    {
        var layer = new SettingsLayer
        {
            Source = source,
            Profiles = ReadProfiles(node["profile"]),
            Stage = Word(node["stage"], word => SettingsVocabulary.StageOf(word)!.Value),
            Rules = ReadRules(node["rules"], catalog),
        };
        return new SettingsOverride(Words(node["files"]), Words(node["clauses"]), layer, node.Origin);
    }

    private static ImmutableArray<RuleSetting> ReadRules(SettingsNode? node, IReadOnlyList<RuleEntry> catalog)
    {
        if (node is null)
            return [];

        var rules = ImmutableArray.CreateBuilder<RuleSetting>();
        foreach (var (key, _, value) in node.Members)
        {
            if (RuleSelector.Parse(key, catalog) is not { } selector)
                continue;
            var severity = value.Kind == SettingsNodeKind.Object ? value["severity"] : value;
            var options = value["options"]?.Members ?? [];
            rules.Add(new RuleSetting(
                selector,
                Word(severity, word => SettingsVocabulary.SeverityOf(word)!.Value),
                [.. options.Select(option => new OptionSetting(option.Key, Words(option.Value), option.Value.Origin))],
                value["reason"]?.Value ?? ""));
        }

        return rules.ToImmutable();
    }

    private static SettingsLimits ReadLimits(SettingsNode? node, SettingsNode? maxSize) => new()
    {
        TimePerFile = Word(node?["timePerFile"], word => SettingsQuantity.Duration(word)!.Value),
        Memory = Size(node?["memory"]),
        FileSize = Size(maxSize),
        Entries = Count(node?["entries"]),
        PartSize = Size(node?["partSize"]),
        TotalSize = Size(node?["totalSize"]),
        Ratio = Count(node?["ratio"]),
        Depth = Count(node?["depth"]),
        Nodes = Count(node?["nodes"]),
        Attributes = Count(node?["attributes"]),
        AttributeSize = Size(node?["attributeSize"]),
        Namespaces = Count(node?["namespaces"]),
    };

    private static ImmutableArray<Setting<BuiltInProfile>> ReadProfiles(SettingsNode? node) =>
        [.. Texts(node).Select(text => new Setting<BuiltInProfile>(BuiltInProfile.Find(text.Value)!, text.Origin))];

    private static Setting<ReportTarget> ReadReport(SettingsNode node) =>
        new(new ReportTarget(node["format"]?.Value ?? "", node["path"]?.Value ?? ""), node.Origin);

    // What the shape cannot say.
    private static void CheckMeaning(SettingsLayer layer, List<SettingsProblem> problems)
    {
        foreach (var entry in layer.Extends)
        {
            if (ProfileName(entry.Value) is { } name && BuiltInProfile.Find(name) is null)
            {
                var nearest = NearestMatch.Find(name, BuiltInProfile.Names);
                problems.Add(nearest is null
                    ? new SettingsProblem(entry.Origin, "settings.unknownProfile", [name, string.Join(", ", BuiltInProfile.Names)])
                    : new SettingsProblem(entry.Origin, "settings.unknownProfileNearest", [name, nearest]));
            }
        }

        foreach (var entry in layer.Overrides)
        {
            if (entry.Files.IsEmpty && entry.Clauses.IsEmpty)
                problems.Add(new SettingsProblem(entry.Origin, "settings.overrideOfNothing", []));
            // A stage or an edition belongs to a draft as a whole.
            if (!entry.Clauses.IsEmpty && (entry.Layer.Stage?.Origin ?? entry.Layer.Profiles.FirstOrDefault()?.Origin) is { } misplaced)
                problems.Add(new SettingsProblem(misplaced, "settings.wholeDraftOnly", []));
        }

        foreach (var report in layer.Reports)
        {
            if (report.Value.Format.Length == 0 || report.Value.Path.Length == 0)
                problems.Add(new SettingsProblem(report.Origin, "settings.reportIncomplete", []));
        }
    }

    /// <summary>The name of the built-in profile that an entry of <c>extends</c> means; null where it means a file.</summary>
    public static string? ProfileName(string entry)
    {
        const string Prefix = "profile:";
        if (entry.StartsWith(Prefix, StringComparison.Ordinal))
            return entry[Prefix.Length..];
        return entry == "auto" ? entry : null;
    }

    private static ImmutableArray<SettingsNode> Elements(SettingsNode? node) => node?.Elements ?? [];

    private static ImmutableArray<Setting<string>> Texts(SettingsNode? node) => node switch
    {
        null => [],
        { Kind: SettingsNodeKind.Array } => [.. node.Elements.Select(element => new Setting<string>(element.Value, element.Origin))],
        _ => [new Setting<string>(node.Value, node.Origin)],
    };

    private static ImmutableArray<string> Words(SettingsNode? node) => [.. Texts(node).Select(text => text.Value)];

    private static Setting<T>? Word<T>(SettingsNode? node, Func<string, T> convert) =>
        node is null ? null : new Setting<T>(convert(node.Value), node.Origin);

    private static Setting<int>? Count(SettingsNode? node) => Word(node, word => int.Parse(word, CultureInfo.InvariantCulture));

    private static Setting<long>? Size(SettingsNode? node) => Word(node, word => SettingsQuantity.Size(word)!.Value);
}

/// <param name="Layer">The settings; empty where there are problems.</param>
/// <param name="Problems">In reading order; any one of them stops the run.</param>
public sealed record SettingsParse(SettingsLayer Layer, ImmutableArray<SettingsProblem> Problems);
