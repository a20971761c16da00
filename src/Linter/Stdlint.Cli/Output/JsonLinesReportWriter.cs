using System.Text.Encodings.Web;
using System.Text.Json;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>One line a file, each the same object as in the array <c>files</c> of the JSON report; for scans of many drafts.</summary>
internal sealed class JsonLinesReportWriter(Stream output, Words words) : IReportWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Begin()
    {
    }

    public void Write(FileReport file)
    {
        JsonFile.Write(_json, file, words);
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    public void End(RunSummary summary) => output.Flush();

    public void Dispose() => _json.Dispose();
}
