using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.Core.Analysis.Forms;

namespace Stdlint.Core.Configuration;

/// <summary>The JSON schema of data rules: <c>data</c> for the entries of rules.json, <c>custom</c> for those of stdlint.json, with the same keys.</summary>
internal sealed class DataRuleSchema(Utf8JsonWriter json, DisplayLanguage language)
{
    public void Write()
    {
        Begin("data");
        WriteFormKeys();
        json.WriteEndObject();
        End("form");

        Begin("custom");
        WriteString("id", "^(?!STD)[A-Z]{2,8}[0-9]{1,6}$");
        WriteString("title", pattern: null);
        WriteString("message", pattern: null);
        WriteString("reason", pattern: null);
        WriteEnum("severity", SettingsVocabulary.Severities.Where(word => word != "off"));
        WriteEnum("fix", CustomRules.FixSafeties);
        WriteFormKeys();
        json.WriteEndObject();
        End("id", "title", "form");
    }

    private void Begin(string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
    }

    private void End(params ReadOnlySpan<string> required)
    {
        json.WriteStartArray("required");
        foreach (var key in required)
            json.WriteStringValue(key);
        json.WriteEndArray();
        WriteForms();
        json.WriteEndObject();
    }

    /// <summary>What each form needs; what it does not take is complained of when the file is read.</summary>
    private void WriteForms()
    {
        json.WriteStartArray("allOf");
        foreach (var form in DataForms.Names)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject("form");
            json.WriteString("const", form);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            json.WriteStartArray("required");
            foreach (var key in DataForms.RequiredKeys(form))
                json.WriteStringValue(key);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFormKeys()
    {
        WriteEnum("form", DataForms.Names);
        foreach (var key in DataForms.Keys)
        {
            if (key == "scope")
                WriteEnum(key, DataForms.Scopes);
            else if (key == "per")
                WriteEnum(key, DataForms.Units);
            else if (key == "swap")
                WriteSwap();
            else if (DataForms.NumberKeys.Contains(key))
                WriteNumber(key);
            else if (DataForms.ListKeys.Contains(key))
                WriteList(key);
            else
                WriteString(key, pattern: null);
        }
    }

    private void WriteSwap()
    {
        Describe("swap");
        json.WriteString("type", "object");
        json.WriteNumber("minProperties", 1);
        json.WriteStartObject("additionalProperties");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteNumber(string key)
    {
        Describe(key);
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
        json.WriteEndObject();
    }

    private void WriteList(string key)
    {
        Describe(key);
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteString(string key, string? pattern)
    {
        Describe(key);
        json.WriteString("type", "string");
        if (pattern is not null)
            json.WriteString("pattern", pattern);
        json.WriteEndObject();
    }

    private void WriteEnum(string key, IEnumerable<string> words)
    {
        Describe(key);
        json.WriteStartArray("enum");
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Describe(string key)
    {
        json.WriteStartObject(key);
        json.WriteString("description", Messages.Get("settings.key.custom." + key, language));
    }
}
