using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>One line a finding: <c>path:line:column: code severity: message [address]</c>.</summary>
internal sealed class ConciseReportWriter(TextWriter output, Words words) : IReportWriter
{
    public void Begin()
    {
    }

    public void Write(FileReport file)
    {
        if (file.FailureWithoutFinding is { } failure)
            output.WriteLine($"{Terminal.Safe(file.Path)}: {words.Severity(Microsoft.CodeAnalysis.DiagnosticSeverity.Error)}: {Terminal.Safe(failure(words.Language))}");
        foreach (var finding in file.Findings)
        {
            if (!finding.IsNew)
                continue;
            var address = words.Address(finding.Diagnostic.Address);
            output.Write($"{Terminal.Safe(file.Path)}:{finding.Range.Line}:{finding.Range.Column}: {finding.Code} {words.Severity(finding.Severity)}: {Terminal.Safe(finding.Message(words.Language))}");
            output.WriteLine(address.Length > 0 ? $" [{Terminal.Safe(address)}]" : "");
        }

        output.Flush();
    }

    public void End(RunSummary summary) => output.Flush();

    public void Dispose() => output.Dispose();
}
