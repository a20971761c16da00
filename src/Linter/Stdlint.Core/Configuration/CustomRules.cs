using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Analysis.Forms;

namespace Stdlint.Core.Configuration;

/// <summary>Turns the <c>custom</c> entries of a settings file into rules; they have been checked before.</summary>
internal static class CustomRules
{
    public const string Area = "custom";

    /// <summary>Keys of an entry beside those of its form.</summary>
    public static ImmutableArray<string> OwnKeys { get; } = ["id", "form", "title", "severity", "message", "reason", "fix"];

    public static ImmutableArray<string> FixSafeties { get; } = ["safe", "unsafe", "suggestion"];

    /// <summary>An id such as ORG001: a word of capitals that is not STD, and digits.</summary>
    public static bool IsId(string text)
    {
        var letters = 0;
        while (letters < text.Length && text[letters] is >= 'A' and <= 'Z')
            letters++;
        var digits = text.Length - letters;
        return letters is >= 2 and <= 8 && digits is >= 1 and <= 6 && !text.AsSpan(letters).ContainsAnyExceptInRange('0', '9') && !text.StartsWith("STD", StringComparison.Ordinal);
    }

    public static ImmutableArray<RuleAnalyzer> Read(SettingsNode? list)
    {
        var rules = ImmutableArray.CreateBuilder<RuleAnalyzer>();
        foreach (var node in list?.Elements ?? [])
        {
            var data = DataOf(node);
            var entry = EntryOf(node, data.Form);
            rules.Add(new RuleAnalyzer(entry, new DataRuleAnalyzer(entry, data)));
        }

        return rules.DrainToImmutable();
    }

    private static RuleEntry EntryOf(SettingsNode node, string form)
    {
        var id = node["id"]!.Value;
        var title = new BilingualText(node["title"]!.Value, node["title"]!.Value);
        ImmutableArray<RuleMessage> messages = node["message"] is { } message
            ? [new RuleMessage("default", new BilingualText(message.Value, message.Value))]
            : [.. MessagesOf(form)];
        var why = node["reason"]?.Value ?? node["title"]!.Value;
        return new RuleEntry
        {
            Code = id,
            Name = "custom-" + id.ToLowerInvariant(),
            Area = Area,
            Kind = RuleKind.Custom,
            Tier = 1,
            Severity = SeverityOf(node["severity"]?.Value),
            Editions = RuleEditions.All,
            Clause = "",
            FixSafety = node["fix"]?.Value switch { "safe" => FixSafety.Safe, "unsafe" => FixSafety.Unsafe, "suggestion" => FixSafety.Suggestion, _ => FixSafety.None },
            TextSource = _ => new RuleTexts { Title = title, Why = new BilingualText(why, why), Messages = messages, FixTitle = Messages.FormFix },
        };
    }

    private static IEnumerable<RuleMessage> MessagesOf(string form)
    {
        yield return new RuleMessage("default", Messages.Find("form." + form)!);
        if (form == "occurrence")
            yield return new RuleMessage(DataRuleAnalyzer.TooFew, Messages.FormTooFew);
    }

    private static DiagnosticSeverity SeverityOf(string? word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "info" => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };

    private static DataRule DataOf(SettingsNode node) => new()
    {
        Form = node["form"]!.Value,
        Swap = [.. (node["swap"]?.Members ?? []).Select(member => new WordSwap(member.Key, member.Value.Value))],
        Words = Words(node["words"]),
        Except = Words(node["except"]),
        Scope = node["scope"]?.Value ?? "prose",
        Minimum = Number(node["min"], 0),
        Maximum = Number(node["max"], int.MaxValue),
        Unit = node["per"]?.Value ?? "draft",
        Titles = Words(node["order"] ?? node["titles"]),
        Under = node["under"]?.Value ?? "",
    };

    private static ImmutableArray<string> Words(SettingsNode? node) => [.. (node?.Elements ?? []).Select(element => element.Value)];

    private static int Number(SettingsNode? node, int otherwise) => node is null ? otherwise : int.Parse(node.Value, CultureInfo.InvariantCulture);
}
