using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Core.Analysis;

namespace Stdlint.Core.Configuration;

/// <summary>Holds a settings file against the shape of stdlint.json: nothing unknown passes silently.</summary>
internal sealed class SettingsChecker(IReadOnlyList<RuleEntry> catalog, List<SettingsProblem> problems)
{
    public void Check(SettingsNode node, SettingsShape shape)
    {
        switch (shape.Kind)
        {
            case SettingsShapeKind.Object:
                CheckObject(node, shape);
                break;
            case SettingsShapeKind.List:
                CheckList(node, shape);
                break;
            case SettingsShapeKind.Rules:
                CheckRules(node);
                break;
            case SettingsShapeKind.Text when node.Kind != SettingsNodeKind.String:
                Report(node.Origin, "settings.expectsText");
                break;
            case SettingsShapeKind.Boolean when node.Kind != SettingsNodeKind.Boolean:
                Report(node.Origin, "settings.expectsBoolean");
                break;
            case SettingsShapeKind.Enumeration:
                CheckWord(node, shape.Values);
                break;
            case SettingsShapeKind.Integer when !IsInteger(node, shape.Minimum, shape.Maximum):
                ReportNumber(node, "settings.expectsInteger", shape.Minimum, shape.Maximum);
                break;
            case SettingsShapeKind.Size when node.Kind != SettingsNodeKind.String || SettingsQuantity.Size(node.Value) is not > 0:
                Report(node.Origin, "settings.expectsSize");
                break;
            case SettingsShapeKind.Duration when node.Kind != SettingsNodeKind.String || SettingsQuantity.Duration(node.Value) is null:
                Report(node.Origin, "settings.expectsDuration");
                break;
        }
    }

    private void CheckObject(SettingsNode node, SettingsShape shape)
    {
        if (node.Kind != SettingsNodeKind.Object)
        {
            Report(node.Origin, "settings.expectsObject");
            return;
        }

        foreach (var member in node.Members)
        {
            var known = shape.Keys.FirstOrDefault(key => key.Name == member.Key);
            if (known is null)
                ReportUnknown(member.KeyOrigin, "settings.unknownKey", member.Key, shape.Keys.Select(key => key.Name));
            else
                Check(member.Value, known.Shape);
        }
    }

    private void CheckList(SettingsNode node, SettingsShape shape)
    {
        if (shape.Element is not { } element)
            return;
        if (node.Kind == SettingsNodeKind.Array)
        {
            foreach (var child in node.Elements)
                Check(child, element);
        }
        else if (shape.AllowsSingle)
        {
            Check(node, element);
        }
        else
        {
            Report(node.Origin, "settings.expectsList");
        }
    }

    private void CheckWord(SettingsNode node, ImmutableArray<string> words)
    {
        if (node.Kind != SettingsNodeKind.String)
            Report(node.Origin, "settings.expectsOneOf", string.Join(", ", words));
        else if (!words.Contains(node.Value))
            ReportUnknown(node.Origin, "settings.unknownWord", node.Value, words, string.Join(", ", words));
    }

    private void CheckRules(SettingsNode node)
    {
        if (node.Kind != SettingsNodeKind.Object)
        {
            Report(node.Origin, "settings.expectsObject");
            return;
        }

        foreach (var (key, origin, value) in node.Members)
        {
            var selector = RuleSelector.Parse(key, catalog);
            if (selector is null)
                ReportUnknown(origin, "settings.unknownRule", key, RuleSelector.Nearest(key, catalog));
            if (value.Kind == SettingsNodeKind.String)
            {
                CheckWord(value, SettingsVocabulary.Severities);
                continue;
            }

            if (value.Kind != SettingsNodeKind.Object)
            {
                Report(value.Origin, "settings.expectsSeverity");
                continue;
            }

            CheckLongForm(value, selector);
        }
    }

    private void CheckLongForm(SettingsNode node, RuleSelector? selector)
    {
        foreach (var member in node.Members)
        {
            var known = SettingsSchema.Rule.Keys.FirstOrDefault(key => key.Name == member.Key);
            if (known is null)
                ReportUnknown(member.KeyOrigin, "settings.unknownKey", member.Key, SettingsSchema.Rule.Keys.Select(key => key.Name));
            else if (known.Name != "options")
                Check(member.Value, known.Shape);
            else if (member.Value.Kind != SettingsNodeKind.Object)
                Report(member.Value.Origin, "settings.expectsObject");
            else if (selector is { IsExact: true, Rules: [var rule] })
                CheckOptions(member.Value, rule);
            else if (selector is not null && !member.Value.Members.IsEmpty)
                Report(member.KeyOrigin, "settings.optionsOfMany", selector.Text);
        }
    }

    private void CheckOptions(SettingsNode node, RuleEntry rule)
    {
        foreach (var (key, origin, value) in node.Members)
        {
            var option = rule.Options.FirstOrDefault(candidate => candidate.Name == key);
            if (option is not null)
                CheckOption(value, option);
            else if (rule.Options.IsEmpty)
                Report(origin, "settings.ruleWithoutOptions", rule.Code);
            else
                ReportUnknown(origin, "settings.unknownOption", key, rule.Options.Select(candidate => candidate.Name));
        }
    }

    private void CheckOption(SettingsNode node, RuleOption option)
    {
        var minimum = Bound(option.Minimum, long.MinValue);
        var maximum = Bound(option.Maximum, long.MaxValue);
        switch (option.Type)
        {
            case "bool" when node.Kind != SettingsNodeKind.Boolean:
                Report(node.Origin, "settings.expectsBoolean");
                break;
            case "int" when !IsInteger(node, minimum, maximum):
                ReportNumber(node, "settings.expectsInteger", minimum, maximum);
                break;
            case "decimal" when !IsNumber(node, minimum, maximum):
                ReportNumber(node, "settings.expectsNumber", minimum, maximum);
                break;
            case "string" when node.Kind != SettingsNodeKind.String:
                Report(node.Origin, "settings.expectsText");
                break;
            case "enum":
                CheckWord(node, option.Values);
                break;
            case "list" or "strings":
                CheckList(node, SettingsShape.Texts);
                break;
        }
    }

    private static decimal Bound(string? text, decimal otherwise) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var bound) ? bound : otherwise;

    private static bool IsInteger(SettingsNode node, decimal minimum, decimal maximum) =>
        IsNumber(node, minimum, maximum) && long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(SettingsNode node, decimal minimum, decimal maximum) =>
        node.Kind == SettingsNodeKind.Number
        && decimal.TryParse(node.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number >= minimum
        && number <= maximum;

    private void ReportNumber(SettingsNode node, string key, decimal minimum, decimal maximum)
    {
        if (minimum == long.MinValue && maximum == long.MaxValue)
            Report(node.Origin, key);
        else if (maximum is long.MaxValue or int.MaxValue)
            Report(node.Origin, key + "From", Text(minimum));
        else
            Report(node.Origin, key + "Between", Text(minimum), Text(maximum));

        static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private void ReportUnknown(SettingOrigin origin, string key, string word, IEnumerable<string> candidates, params ReadOnlySpan<string> more) =>
        ReportUnknown(origin, key, word, NearestMatch.Find(word, candidates), more);

    // The message with the suggestion is a message of its own, so that each language can order its words.
    private void ReportUnknown(SettingOrigin origin, string key, string word, string? nearest, params ReadOnlySpan<string> more)
    {
        if (nearest is null)
            Report(origin, key, [word, .. more]);
        else
            Report(origin, key + "Nearest", [word, nearest]);
    }

    private void Report(SettingOrigin origin, string key, params ReadOnlySpan<string> arguments) =>
        problems.Add(new SettingsProblem(origin, key, [.. arguments]));
}
