using System.Text.Encodings.Web;
using System.Text.Json;
using Stdlint.Core.Analysis;

namespace Stdlint.Workspace.Reporting;

/// <summary>The JSON contract <c>stdlint-report/1</c>, held by docs/report.schema.json: the command and the language server write the same.</summary>
public static class JsonReport
{
    public const string SchemaName = "stdlint-report/1";

    /// <summary>The report is UTF-8 and no HTML: escaped Chinese would be unreadable.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report of a single file.</summary>
    public static void Write(Utf8JsonWriter json, FileReport file, DisplayLanguage language)
    {
        var summary = new RunSummary();
        summary.Add(file);
        Begin(json);
        JsonFile.Write(json, file, new Words(language));
        End(json, summary);
    }

    /// <summary>Everything before the files.</summary>
    public static void Begin(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", SchemaName);
        json.WriteStartObject("tool");
        json.WriteString("name", "stdlint");
        json.WriteString("version", ToolVersion.Tool);
        json.WriteString("rules", ToolVersion.Rules);
        json.WriteEndObject();
        json.WriteStartArray("files");
    }

    /// <summary>Everything after them.</summary>
    public static void End(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("partial", summary.Partial);
        json.WriteNumber("error", summary.Errors);
        json.WriteNumber("warning", summary.Warnings);
        json.WriteNumber("info", summary.Infos);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
