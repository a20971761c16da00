using Microsoft.CodeAnalysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>Workflow commands of GitHub Actions, one a finding.</summary>
internal sealed class GitHubReportWriter(TextWriter output, Words words) : IReportWriter
{
    public void Begin()
    {
    }

    public void Write(FileReport file)
    {
        if (file.FailureWithoutFinding is { } failure)
            output.WriteLine($"::error file={Property(file.Path)}::{Data(failure(words.Language))}");
        foreach (var finding in file.Findings)
        {
            if (!finding.IsNew)
                continue;
            var range = finding.Range;
            // A column range is understood within one line only.
            var columns = range.EndLine == range.Line ? $",col={range.Column},endColumn={range.EndColumn}" : "";
            var address = words.Address(finding.Diagnostic.Address);
            var message = address.Length > 0 ? $"{finding.Message(words.Language)} [{address}]" : finding.Message(words.Language);
            output.WriteLine(
                $"::{Level(finding.Severity)} file={Property(file.Path)},line={range.Line},endLine={range.EndLine}{columns},title={Property($"{finding.Code} {finding.Name}")}::{Data(message)}");
        }

        output.Flush();
    }

    public void End(RunSummary summary) => output.Flush();

    public void Dispose() => output.Dispose();

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
