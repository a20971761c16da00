using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Core.Analysis.Forms;

namespace Stdlint.Core.Configuration;

/// <summary>Holds the <c>custom</c> entries of a settings file against the forms of data rules.</summary>
internal sealed class CustomRuleChecker(List<SettingsProblem> problems)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public void Check(SettingsNode node)
    {
        if (node.Kind != SettingsNodeKind.Object)
        {
            Report(node, "settings.expectsObject");
            return;
        }

        CheckId(node);
        CheckText(node, "title", isRequired: true);
        CheckText(node, "reason", isRequired: false);
        CheckWord(node, "severity", SettingsVocabulary.Severities.Remove("off"));
        CheckWord(node, "fix", CustomRules.FixSafeties);
        if (node["form"] is not { Kind: SettingsNodeKind.String } form || !DataForms.Names.Contains(form.Value))
        {
            Report(node["form"] ?? node, "settings.custom.form", string.Join(", ", DataForms.Names));
            return;
        }

        CheckText(node, "message", isRequired: false);
        CheckMessage(node["message"], form.Value);
        CheckKeys(node, form.Value);
    }

    private void CheckId(SettingsNode node)
    {
        if (node["id"] is not { Kind: SettingsNodeKind.String } id || !CustomRules.IsId(id.Value))
            Report(node["id"] ?? node, "settings.custom.id");
        else if (!_ids.Add(id.Value))
            Report(id, "settings.duplicateKey", id.Value);
    }

    private void CheckKeys(SettingsNode node, string form)
    {
        var required = DataForms.RequiredKeys(form);
        string[] allowed = [.. CustomRules.OwnKeys, .. required, .. DataForms.OptionalKeys(form)];
        foreach (var member in node.Members)
        {
            if (!allowed.Contains(member.Key))
                ReportUnknown(member, allowed);
            else if (!CustomRules.OwnKeys.Contains(member.Key))
                CheckValue(member.Key, member.Value, required.Contains(member.Key) ? DataForms.FewestElements(form) : 1);
        }

        foreach (var key in required)
        {
            if (node[key] is null)
                Report(node, "settings.custom.missing", key);
        }

        if (form == "occurrence" && node["min"] is null && node["max"] is null)
            Report(node, "settings.custom.missing", "min, max");
        if (node["per"]?.Value == "paragraph" && node["min"] is { } minimum)
            Report(minimum, "settings.custom.minOfParagraph");
    }

    private void CheckValue(string key, SettingsNode value, int fewest)
    {
        if (key == "scope")
            CheckOneOf(value, DataForms.Scopes);
        else if (key == "per")
            CheckOneOf(value, DataForms.Units);
        else if (key == "under")
            CheckIsText(value);
        else if (key == "swap")
            CheckSwap(value);
        else if (DataForms.NumberKeys.Contains(key))
            CheckNumber(value);
        else
            CheckList(value, fewest);
    }

    private void CheckList(SettingsNode value, int fewest)
    {
        if (value.Kind != SettingsNodeKind.Array || value.Elements.Length < fewest)
            Report(value, "settings.custom.list", fewest.ToString(CultureInfo.InvariantCulture));
        foreach (var element in value.Elements)
            CheckIsText(element);
    }

    private void CheckSwap(SettingsNode value)
    {
        if (value.Kind != SettingsNodeKind.Object || value.Members.IsEmpty)
        {
            Report(value, "settings.expectsObject");
            return;
        }

        foreach (var member in value.Members)
        {
            if (member.Key.Length == 0)
                problems.Add(new SettingsProblem(member.KeyOrigin, "settings.expectsText", []));
            CheckIsText(member.Value);
        }
    }

    private void CheckNumber(SettingsNode value)
    {
        if (value.Kind != SettingsNodeKind.Number || !int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            Report(value, "settings.expectsIntegerFrom", "0");
    }

    /// <summary>A placeholder that the form does not fill would be printed as it stands.</summary>
    private void CheckMessage(SettingsNode? message, string form)
    {
        if (message is not { Kind: SettingsNodeKind.String })
            return;
        try
        {
            _ = string.Format(CultureInfo.InvariantCulture, message.Value, new object[DataForms.ArgumentCount(form)]);
        }
        catch (FormatException)
        {
            Report(message, "settings.custom.message", DataForms.ArgumentCount(form).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void CheckText(SettingsNode node, string key, bool isRequired)
    {
        if (node[key] is { } value)
            CheckIsText(value);
        else if (isRequired)
            Report(node, "settings.custom.missing", key);
    }

    private void CheckIsText(SettingsNode value)
    {
        if (value.Kind != SettingsNodeKind.String || value.Value.Length == 0)
            Report(value, "settings.expectsText");
    }

    private void CheckWord(SettingsNode node, string key, ImmutableArray<string> words)
    {
        if (node[key] is { } value)
            CheckOneOf(value, [.. words]);
    }

    private void CheckOneOf(SettingsNode value, string[] words)
    {
        if (value.Kind != SettingsNodeKind.String || !words.Contains(value.Value))
            Report(value, "settings.expectsOneOf", string.Join(", ", words));
    }

    private void ReportUnknown(SettingsMember member, string[] allowed)
    {
        var nearest = NearestMatch.Find(member.Key, allowed);
        problems.Add(nearest is null
            ? new SettingsProblem(member.KeyOrigin, "settings.unknownKey", [member.Key])
            : new SettingsProblem(member.KeyOrigin, "settings.unknownKeyNearest", [member.Key, nearest]));
    }

    private void Report(SettingsNode at, string key, params ReadOnlySpan<string> arguments) =>
        problems.Add(new SettingsProblem(at.Origin, key, [.. arguments]));
}
