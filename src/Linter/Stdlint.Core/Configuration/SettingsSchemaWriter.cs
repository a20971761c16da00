using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stdlint.Core.Analysis;

namespace Stdlint.Core.Configuration;

/// <summary>Writes the JSON schema of stdlint.json, from which editors complete and explain keys.</summary>
public static class SettingsSchemaWriter
{
    /// <param name="catalog">The rules that exist: their codes, names, areas and options become part of the schema.</param>
    /// <param name="language">Language of the descriptions.</param>
    public static string Write(IReadOnlyList<RuleEntry> catalog, DisplayLanguage language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new Writer(json, catalog, language).Write();
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private sealed class Writer(Utf8JsonWriter json, IReadOnlyList<RuleEntry> catalog, DisplayLanguage language)
    {
        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "stdlint.json");
            WriteObject(SettingsSchema.Root);
            json.WriteStartObject("definitions");
            json.WriteStartObject("severity");
            WriteWords(SettingsVocabulary.Severities);
            json.WriteEndObject();
            WriteRules();
            new DataRuleSchema(json, language).Write();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void WriteObject(SettingsShape shape)
        {
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (var key in shape.Keys)
            {
                json.WriteStartObject(key.Name);
                json.WriteString("description", Messages.Get(key.DescriptionKey, language));
                WriteShape(key.Shape);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        private void WriteShape(SettingsShape shape)
        {
            switch (shape.Kind)
            {
                case SettingsShapeKind.Object:
                    WriteObject(shape);
                    break;
                case SettingsShapeKind.Enumeration:
                    WriteWords([.. shape.Values]);
                    break;
                case SettingsShapeKind.List when shape.AllowsSingle:
                    json.WriteStartArray("anyOf");
                    json.WriteStartObject();
                    WriteShape(shape.Element!);
                    json.WriteEndObject();
                    json.WriteStartObject();
                    WriteList(shape.Element!);
                    json.WriteEndObject();
                    json.WriteEndArray();
                    break;
                case SettingsShapeKind.List:
                    WriteList(shape.Element!);
                    break;
                case SettingsShapeKind.Rules:
                    json.WriteString("$ref", "#/definitions/rules");
                    break;
                case SettingsShapeKind.Custom:
                    json.WriteString("$ref", "#/definitions/custom");
                    break;
                case SettingsShapeKind.Boolean:
                    json.WriteString("type", "boolean");
                    break;
                case SettingsShapeKind.Integer:
                    json.WriteString("type", "integer");
                    json.WriteNumber("minimum", shape.Minimum);
                    break;
                default:
                    json.WriteString("type", "string");
                    if (shape.Kind == SettingsShapeKind.Size)
                        json.WriteString("pattern", "^[0-9.]+ *([KMGkmg][Ii]?)?[Bb]$");
                    if (shape.Kind == SettingsShapeKind.Duration)
                        json.WriteString("pattern", "^[0-9.]+ *(ms|s|m|min)$");
                    break;
            }
        }

        private void WriteList(SettingsShape element)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteShape(element);
            json.WriteEndObject();
        }

        private void WriteWords(IEnumerable<string> words)
        {
            json.WriteStartArray("enum");
            foreach (var word in words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }

        // Codes, names and areas are listed so that an editor can offer them; beginnings of codes are held by a pattern.
        private void WriteRules()
        {
            json.WriteStartObject("rules");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("patternProperties");
            json.WriteStartObject("^[Ss][Tt][Dd][0-9]{0,3}$");
            WriteRule(rule: null);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("properties");
            foreach (var area in catalog.Select(rule => rule.Area).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                json.WriteStartObject(area);
                WriteRule(rule: null);
                json.WriteEndObject();
            }

            foreach (var rule in catalog)
            {
                foreach (var name in (ReadOnlySpan<string>)[rule.Code, rule.Name])
                {
                    json.WriteStartObject(name);
                    json.WriteString("description", rule.Title.In(language));
                    WriteRule(rule);
                    json.WriteEndObject();
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void WriteRule(RuleEntry? rule)
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            json.WriteString("$ref", "#/definitions/severity");
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            json.WriteStartObject("severity");
            json.WriteString("$ref", "#/definitions/severity");
            json.WriteEndObject();
            json.WriteStartObject("reason");
            json.WriteString("type", "string");
            json.WriteEndObject();
            if (rule is { Options.IsEmpty: false })
            {
                json.WriteStartObject("options");
                json.WriteString("type", "object");
                json.WriteBoolean("additionalProperties", false);
                json.WriteStartObject("properties");
                foreach (var option in rule.Options)
                    WriteOption(option);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        private void WriteOption(RuleOption option)
        {
            json.WriteStartObject(option.Name);
            switch (option.Type)
            {
                case "bool":
                    json.WriteString("type", "boolean");
                    break;
                case "int" or "decimal":
                    json.WriteString("type", option.Type == "int" ? "integer" : "number");
                    WriteBound("minimum", option.Minimum);
                    WriteBound("maximum", option.Maximum);
                    break;
                case "enum":
                    WriteWords(option.Values);
                    break;
                case "list":
                    WriteList(SettingsShape.Text);
                    break;
                default:
                    json.WriteString("type", "string");
                    break;
            }

            json.WriteEndObject();
        }

        private void WriteBound(string name, string? bound)
        {
            if (bound is null)
                return;
            json.WritePropertyName(name);
            json.WriteRawValue(bound);
        }
    }
}
