using Stdlint.Core.Analysis.Forms;
using Stdlint.Rules.Authoring.Json;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>Reads the <c>data</c> of an entry that has no class.</summary>
internal static class DataRuleReader
{
    public static DataRuleText? Read(DataFile file, JsonValue entry)
    {
        if (entry["data"] is not { } data)
            return null;
        if (entry["engine"]?.Kind == JsonKind.True)
            file.Fault(data, "an engine code has neither class nor data");
        var form = RuleReader.OneOf(file, data, "form", DataForms.Names);
        var required = DataForms.RequiredKeys(form);
        file.KnownMembers(data, ["form", .. required, .. DataForms.OptionalKeys(form)]);
        foreach (var key in required)
        {
            if (data[key] is null)
                file.Fault(data, $"'{key}' must be given for the form {form}");
        }

        if (form == "occurrence" && data["min"] is null && data["max"] is null)
            file.Fault(data, "'min' or 'max' must be given for the form occurrence");
        if (data["per"]?.Text == "paragraph" && data["min"] is not null)
            file.Fault(data["min"]!, "a paragraph has no least number");
        CheckMessages(file, entry, form);
        var titles = (data["order"] ?? data["titles"]) is { } list ? Strings(file, list, DataForms.FewestElements(form)) : [];
        return new DataRuleText(
            form,
            new EquatableArray<string>((data["swap"]?.Members ?? []).SelectMany(member => new[] { member.Name, member.Value.Text })),
            new EquatableArray<string>(data["words"] is { } words ? Strings(file, words, DataForms.FewestElements(form)) : []),
            new EquatableArray<string>(file.Strings(data["except"])),
            data["scope"] is null ? "prose" : RuleReader.OneOf(file, data, "scope", DataForms.Scopes),
            Number(file, data, "min"),
            Number(file, data, "max"),
            data["per"] is null ? "draft" : RuleReader.OneOf(file, data, "per", DataForms.Units),
            new EquatableArray<string>(titles),
            file.OptionalString(data, "under") ?? "");
    }

    private static List<string> Strings(DataFile file, JsonValue list, int fewest)
    {
        var words = file.Strings(list).ToList();
        if (words.Count < fewest || words.Contains(""))
            file.Fault(list, $"at least {fewest} words are expected, none of them empty");
        return words;
    }

    private static string Number(DataFile file, JsonValue data, string key)
    {
        if (data[key] is not { } value)
            return "";
        if (value.Kind == JsonKind.Number && int.TryParse(value.Text, out var number) && number >= 0)
            return value.Text;
        file.Fault(value, $"'{key}' is a whole number from 0 on");
        return "";
    }

    /// <summary>The form fills a fixed number of placeholders.</summary>
    private static void CheckMessages(DataFile file, JsonValue entry, string form)
    {
        foreach (var message in entry["messages"]?.Members ?? [])
        {
            if (message.Name is not ("default" or "too-few") || (message.Name == "too-few" && form != "occurrence"))
                file.Fault(message.NameSpan, $"a rule of the form {form} has no message '{message.Name}'");
            if (Placeholders.Of(message.Value["zh"]?.Text ?? "") is { Count: > 0 } used && used.Max >= DataForms.ArgumentCount(form))
                file.Fault(message.Value, $"the form {form} gives {DataForms.ArgumentCount(form)} arguments");
        }
    }
}

/// <param name="Swap">Word and replacement by turns.</param>
/// <param name="Minimum">Empty where there is none.</param>
/// <param name="Maximum">Empty where there is none.</param>
internal sealed record DataRuleText(
    string Form,
    EquatableArray<string> Swap,
    EquatableArray<string> Words,
    EquatableArray<string> Except,
    string Scope,
    string Minimum,
    string Maximum,
    string Unit,
    EquatableArray<string> Titles,
    string Under);
