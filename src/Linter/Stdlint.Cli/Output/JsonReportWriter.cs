using System.Text.Encodings.Web;
using System.Text.Json;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>The JSON contract <c>stdlint-report/1</c>, held by docs/report.schema.json.</summary>
internal sealed class JsonReportWriter(Stream output, Words words) : IReportWriter
{
    public const string SchemaName = "stdlint-report/1";

    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions
    {
        Indented = true,
        // The report is UTF-8 and no HTML: escaped Chinese would be unreadable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("schema", SchemaName);
        _json.WriteStartObject("tool");
        _json.WriteString("name", "stdlint");
        _json.WriteString("version", ToolVersion.Tool);
        _json.WriteString("rules", ToolVersion.Rules);
        _json.WriteEndObject();
        _json.WriteStartArray("files");
    }

    public void Write(FileReport file)
    {
        JsonFile.Write(_json, file, words);
        _json.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", summary.Files);
        _json.WriteNumber("failed", summary.Failed);
        _json.WriteNumber("partial", summary.Partial);
        _json.WriteNumber("error", summary.Errors);
        _json.WriteNumber("warning", summary.Warnings);
        _json.WriteNumber("info", summary.Infos);
        _json.WriteNumber("suppressed", summary.Suppressed);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose() => _json.Dispose();
}
