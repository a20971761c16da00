using Stdlint.Rules.Authoring.Json;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>Reads one entry of rules.json; what is wrong in it becomes a fault at its line.</summary>
internal static class RuleReader
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    private static readonly string[] Editions = ["2020", "2009", "2000"];

    private static readonly string[] Stages = ["draft", "comments", "review", "approval", "publication"];

    public static RuleText Read(DataFile file, JsonValue entry)
    {
        file.KnownMembers(
            entry, "code", "name", "area", "tier", "kind", "severity", "editions", "overlay", "fromStage", "traits", "clause", "title", "why", "messages",
            "levels", "options", "fix", "fixTitle", "bad", "good", "status", "engine");
        var name = file.RequiredString(entry, "name");
        if (!Names.IsKey(name) || name.Length > 36)
            file.Fault(entry["name"] ?? entry, "a name is in kebab case and has at most 36 characters");
        if (entry["fix"] is null != entry["fixTitle"] is null)
            file.Fault(entry["fix"] ?? entry["fixTitle"]!, "'fix' and 'fixTitle' are given together");
        var clause = entry["clause"];
        return new RuleText
        {
            Code = Code(file, entry),
            Name = name,
            Area = file.RequiredString(entry, "area"),
            Tier = entry["tier"]?.Text is "1" or "2" or "3" ? entry["tier"]!.Text : Missing(file, entry, "tier", "1, 2 or 3"),
            Kind = OneOf(file, entry, "kind", ["requirement", "recommendation", "custom", "defect"]),
            Severity = OneOf(file, entry, "severity", Severities),
            Editions = Set(file, entry, "editions", Editions),
            Overlay = file.OptionalString(entry, "overlay") ?? "",
            FromStage = entry["fromStage"] is null ? "" : OneOf(file, entry, "fromStage", Stages),
            Traits = Set(file, entry, "traits", ["absence", "blanks", "not-for-engineering", "raised-by-strict"]),
            // What rests on a fact of the file has no clause; a rule of old editions alone has none of 2020.
            Clause = clause is null ? "" : file.OptionalString(clause, "2020") ?? "",
            Clause2009 = clause is null ? null : file.OptionalString(clause, "2009"),
            Clause2000 = clause is null ? null : file.OptionalString(clause, "2000"),
            Fix = entry["fix"] is null ? "none" : OneOf(file, entry, "fix", ["safe", "unsafe", "suggestion"]),
            FixTitle = entry["fixTitle"] is { } fixTitle ? Pair(file, fixTitle) : null,
            Title = RequiredPair(file, entry, "title"),
            Why = RequiredPair(file, entry, "why"),
            Messages = Messages(file, entry),
            Levels = new EquatableArray<LevelText>((entry["levels"]?.Items ?? []).Select(level => Level(file, level))),
            Options = new EquatableArray<OptionText>(file.Keyed(entry["options"]).Select(option => Option(file, option))),
            Status = entry["status"] is null ? "stable" : OneOf(file, entry, "status", ["stable", "preview", "retired"]),
            IsEngine = entry["engine"]?.Kind == JsonKind.True,
            Bad = Lines(file, entry, "bad"),
            Good = Lines(file, entry, "good"),
        };
    }

    private static string Code(DataFile file, JsonValue entry)
    {
        var code = file.RequiredString(entry, "code");
        if (code.Length != 7 || !code.StartsWith("STD", StringComparison.Ordinal) || !code.Skip(3).All(character => character is >= '0' and <= '9'))
            file.Fault(entry["code"] ?? entry, "a code is STD and four digits");
        return code;
    }

    private static EquatableArray<NamedWords> Messages(DataFile file, JsonValue entry)
    {
        var messages = file.Keyed(entry["messages"]).Select(member => new NamedWords(member.Name, Pair(file, member.Value))).ToList();
        if (messages.Count == 0 || messages[0].Name != "default")
            file.Fault(entry["messages"] ?? entry, "the first message is the default one");
        return new EquatableArray<NamedWords>(messages);
    }

    private static LevelText Level(DataFile file, JsonValue level)
    {
        file.KnownMembers(level, "when", "severity");
        var when = level["when"];
        if (when is null)
            file.Fault(level, "'when' is missing");
        else
            file.KnownMembers(when, "edition", "kind", "stage", "source");
        return new LevelText(
            Words(file, when, "edition", Editions),
            Words(file, when, "kind", ["GB", "GB/T", "GB/Z", "industry", "DB", "T", "Q"]),
            Words(file, when, "stage", Stages),
            Words(file, when, "source", ["docx", "extracted"]),
            OneOf(file, level, "severity", [.. Severities, "off"]));
    }

    /// <summary>A word or a list of words, each of them one of those allowed.</summary>
    private static EquatableArray<string> Words(DataFile file, JsonValue? owner, string name, string[] allowed)
    {
        if (owner?[name] is not { Kind: JsonKind.String })
            return owner is null ? new EquatableArray<string>([]) : Set(file, owner, name, allowed);
        return new EquatableArray<string>([OneOf(file, owner, name, allowed)]);
    }

    private static OptionText Option(DataFile file, JsonMember option)
    {
        file.KnownMembers(option.Value, "type", "default", "min", "max", "values", "about");
        return new OptionText(
            option.Name,
            OneOf(file, option.Value, "type", ["bool", "int", "decimal", "string", "enum", "list"]),
            string.Join("\n", option.Value["default"] is { Kind: JsonKind.Array } list ? file.Strings(list) : [option.Value["default"]?.Text ?? Missing(file, option.Value, "default", "a value")]),
            option.Value["min"]?.Text,
            option.Value["max"]?.Text,
            new EquatableArray<string>(file.Strings(option.Value["values"])),
            RequiredPair(file, option.Value, "about"));
    }

    private static EquatableArray<string> Set(DataFile file, JsonValue entry, string name, string[] allowed)
    {
        var words = file.Strings(entry[name]).ToList();
        foreach (var word in words)
        {
            if (Array.IndexOf(allowed, word) < 0)
                file.Fault(entry[name]!, $"'{word}' is none of {string.Join(", ", allowed)}");
        }

        return new EquatableArray<string>(words);
    }

    public static string OneOf(DataFile file, JsonValue entry, string name, string[] allowed)
    {
        var word = file.RequiredString(entry, name);
        if (Array.IndexOf(allowed, word) < 0)
            file.Fault(entry[name] ?? entry, $"'{name}' is one of {string.Join(", ", allowed)}");
        return word;
    }

    private static WordPair RequiredPair(DataFile file, JsonValue entry, string name)
    {
        if (entry[name] is { } value)
            return Pair(file, value);
        Missing(file, entry, name, "zh and en");
        return WordPair.Empty;
    }

    private static WordPair Pair(DataFile file, JsonValue value)
    {
        file.KnownMembers(value, "zh", "en");
        var pair = new WordPair(file.RequiredString(value, "zh"), file.RequiredString(value, "en"));
        if (Placeholders.Of(pair.Chinese) is not { } chinese || Placeholders.Of(pair.English) is not { } english)
            file.Fault(value, "a brace stands alone: write {{ or }} for the character");
        else if (!chinese.SetEquals(english))
            file.Fault(value, "zh and en do not have the same placeholders");
        else if (chinese.Count > 0 && chinese.Max != chinese.Count - 1)
            file.Fault(value, "placeholders are numbered from {0} without gaps");
        return pair;
    }

    private static string Lines(DataFile file, JsonValue entry, string name) => string.Join("\n", file.Strings(entry[name]));

    private static string Missing(DataFile file, JsonValue owner, string name, string expected)
    {
        file.Fault(owner[name] ?? owner, $"'{name}' must be given: {expected}");
        return "";
    }
}
