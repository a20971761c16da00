using Stdlint.Rules.Authoring.Json;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>The entries of rules.json.</summary>
internal sealed record RuleData(EquatableArray<RuleText> Rules, EquatableArray<PrecedenceText> Precedence, EquatableArray<DataFault> Faults)
{
    public static RuleData Read(DataFile file)
    {
        var rules = new List<RuleText>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var previous = "";
        foreach (var entry in file.Root["rules"]?.Items ?? [])
        {
            if (entry.Kind != JsonKind.Object)
            {
                file.Fault(entry, "an entry is an object");
                continue;
            }

            var rule = RuleReader.Read(file, entry);
            if (!codes.Add(rule.Code))
                file.Fault(entry["code"] ?? entry, $"'{rule.Code}' is given twice");
            if (!names.Add(rule.Name))
                file.Fault(entry["name"] ?? entry, $"'{rule.Name}' is given twice");
            if (string.CompareOrdinal(previous, rule.Code) >= 0)
                file.Fault(entry["code"] ?? entry, "entries stand in the order of their codes");
            previous = rule.Code;
            rules.Add(rule);
        }

        var precedence = (file.Root["precedence"]?.Items ?? []).Select(item => ReadPrecedence(file, item, codes));
        return new RuleData(new EquatableArray<RuleText>(rules), new EquatableArray<PrecedenceText>(precedence), file.Faults);
    }

    private static PrecedenceText ReadPrecedence(DataFile file, JsonValue item, HashSet<string> codes)
    {
        file.KnownMembers(item, "first", "before", "within");
        foreach (var code in file.Strings(item["first"]).Concat(file.Strings(item["before"])))
        {
            if (!codes.Contains(code))
                file.Fault(item, $"there is no rule '{code}'");
        }

        return new PrecedenceText(
            new EquatableArray<string>(file.Strings(item["first"])),
            new EquatableArray<string>(file.Strings(item["before"])),
            RuleReader.OneOf(file, item, "within", ["place", "sentence", "block", "draft"]));
    }
}

internal sealed record PrecedenceText(EquatableArray<string> First, EquatableArray<string> Before, string Within);

internal sealed record RuleText
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Area { get; init; } = "";

    public string Tier { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Severity { get; init; } = "";

    public EquatableArray<string> Editions { get; init; }

    public string Overlay { get; init; } = "";

    public string FromStage { get; init; } = "";

    public EquatableArray<string> Traits { get; init; }

    public string Clause { get; init; } = "";

    public string? Clause2009 { get; init; }

    public string? Clause2000 { get; init; }

    public string Fix { get; init; } = "none";

    public WordPair? FixTitle { get; init; }

    public WordPair Title { get; init; } = WordPair.Empty;

    public WordPair Why { get; init; } = WordPair.Empty;

    public EquatableArray<NamedWords> Messages { get; init; }

    public EquatableArray<LevelText> Levels { get; init; }

    public EquatableArray<OptionText> Options { get; init; }

    public string Status { get; init; } = "stable";

    public bool IsEngine { get; init; }

    /// <summary>Null where the rule has a class.</summary>
    public DataRuleText? Data { get; init; }

    /// <summary>A class of its own has to be written for the rule.</summary>
    public bool NeedsClass => !IsEngine && Data is null;

    public string Bad { get; init; } = "";

    public string Good { get; init; } = "";

    public string ClassName => Names.ToPascalCase(Name);

    /// <summary>The folder of the rule's area, which is also the last part of its namespace (decisions 22).</summary>
    public string AreaFolder => Names.ToPascalCase(Area);

    public string FullClassName => $"Stdlint.Rules.{AreaFolder}.{ClassName}";

    /// <summary>The member of <c>Descriptors</c> for one of the messages.</summary>
    public string DescriptorName(NamedWords message) => message.Name == "default" ? ClassName : ClassName + Names.ToPascalCase(message.Name);
}

internal sealed record WordPair(string Chinese, string English)
{
    public static WordPair Empty { get; } = new("", "");
}

internal sealed record NamedWords(string Name, WordPair Words);

internal sealed record LevelText(
    EquatableArray<string> Editions,
    EquatableArray<string> Kinds,
    EquatableArray<string> Stages,
    EquatableArray<string> Sources,
    string Severity);

internal sealed record OptionText(string Name, string Type, string Default, string? Minimum, string? Maximum, EquatableArray<string> Values, WordPair About);
