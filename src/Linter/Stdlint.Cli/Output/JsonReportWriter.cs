using System.Text.Json;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>The JSON contract <c>stdlint-report/1</c>, file by file.</summary>
internal sealed class JsonReportWriter(Stream output, Words words) : IReportWriter
{
    private readonly Utf8JsonWriter _json = new(output, JsonReport.Options);

    public void Begin() => JsonReport.Begin(_json);

    public void Write(FileReport file)
    {
        JsonFile.Write(_json, file, words);
        _json.Flush();
    }

    public void End(RunSummary summary)
    {
        JsonReport.End(_json, summary);
        _json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose() => _json.Dispose();
}
