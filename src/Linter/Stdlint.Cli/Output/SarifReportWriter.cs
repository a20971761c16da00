using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>SARIF 2.1.0. Regions are lines and columns of the draft text, which <c>stdlint dump --text</c> prints.</summary>
internal sealed class SarifReportWriter(Stream output, Words words, IReadOnlyList<RuleEntry> catalog) : IReportWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    // Results come before the end of the run is known, so failures are kept: there is one a file at most.
    private readonly List<FileReport> _failures = [];

    private readonly Dictionary<string, int> _ruleIndexes = catalog.Select((rule, index) => (rule.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "stdlint");
        _json.WriteString("semanticVersion", ToolVersion.Tool);
        _json.WriteString("language", words.Language.Tag);
        _json.WriteStartArray("rules");
        foreach (var rule in catalog)
            WriteRule(rule);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    private void WriteRule(RuleEntry rule)
    {
        _json.WriteStartObject();
        _json.WriteString("id", rule.Code);
        _json.WriteString("name", rule.Name);
        WriteMessage("shortDescription", rule.Title.In(words.Language));
        if (rule.Clause.Length > 0)
            WriteMessage("help", rule.Clause);
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(rule.Severity));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteString("area", rule.Area);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    public void Write(FileReport file)
    {
        if (file.Failure is not null)
            _failures.Add(file);
        foreach (var finding in file.Findings)
            WriteResult(file.Path, finding);
        _json.Flush();
    }

    private void WriteResult(string path, Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Code);
        if (_ruleIndexes.TryGetValue(finding.Code, out var index))
            _json.WriteNumber("ruleIndex", index);
        _json.WriteString("level", Level(finding.Severity));
        WriteMessage("message", finding.Message(words.Language));

        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        WritePhysicalLocation(path, finding.Range, finding.Text);
        var address = words.Address(finding.Diagnostic.Address);
        if (address.Length > 0)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", address);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();

        if (!finding.Related.IsEmpty)
        {
            _json.WriteStartArray("relatedLocations");
            foreach (var related in finding.Related)
            {
                _json.WriteStartObject();
                WritePhysicalLocation(path, related.Range, text: null);
                var code = related.Code.Length > 0 ? related.Code + " " : "";
                WriteMessage("message", code + related.Message(words.Language));
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        _json.WriteStartArray("suppressions");
        if (finding.Diagnostic.State == DiagnosticState.Suppressed)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", "inSource");
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        _json.WriteStartArray("basis");
        foreach (var clause in finding.Basis)
            _json.WriteStringValue(clause);
        _json.WriteEndArray();
        _json.WriteStartArray("existedIn");
        foreach (var edition in finding.Diagnostic.ExistedIn)
            _json.WriteStringValue(edition);
        _json.WriteEndArray();
        if (Words.RevisionKey(finding.Diagnostic.Revision) is { } revision)
            _json.WriteString("revision", revision);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WritePhysicalLocation(string path, TextRange range, string? text)
    {
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(path);
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", range.Line);
        _json.WriteNumber("startColumn", range.Column);
        _json.WriteNumber("endLine", range.EndLine);
        _json.WriteNumber("endColumn", range.EndColumn);
        if (!string.IsNullOrEmpty(text))
            WriteMessage("snippet", text);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteArtifact(string path)
    {
        _json.WriteStartObject("artifactLocation");
        // Each segment escaped by itself: a path is a relative reference (RFC 3986), an absolute one becomes a file URI.
        var uri = Path.IsPathFullyQualified(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        _json.WriteString("uri", uri);
        _json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary.Failed == 0);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in _failures)
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            WriteMessage("message", file.Failure!(words.Language));
            _json.WriteStartArray("locations");
            _json.WriteStartObject();
            _json.WriteStartObject("physicalLocation");
            WriteArtifact(file.Path);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose() => _json.Dispose();

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
