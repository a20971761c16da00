using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>One line a file with its counts, and the sums.</summary>
internal sealed class SummaryReportWriter(TextWriter output, Words words, Palette palette) : IReportWriter
{
    public void Begin()
    {
    }

    public void Write(FileReport file)
    {
        if (file.FailureWithoutFinding is { } failure)
        {
            output.WriteLine($"{Terminal.Safe(file.Path)}  {palette.Severity(DiagnosticSeverity.Error, words[Messages.SummaryUnreadable])}  {Terminal.Safe(failure(words.Language))}");
            return;
        }

        output.WriteLine($"{Terminal.Safe(file.Path)}  {Counts(file.Count(DiagnosticSeverity.Error), file.Count(DiagnosticSeverity.Warning), file.Count(DiagnosticSeverity.Info))}");
    }

    public void End(RunSummary summary)
    {
        output.WriteLine(words.Format(Messages.SummaryTotal, summary.Files, Counts(summary.Errors, summary.Warnings, summary.Infos)));
        output.Flush();
    }

    public void Dispose() => output.Dispose();

    private string Counts(int errors, int warnings, int infos) =>
        string.Join(words[Messages.ListSeparator], Count(DiagnosticSeverity.Error, errors), Count(DiagnosticSeverity.Warning, warnings), Count(DiagnosticSeverity.Info, infos));

    private string Count(DiagnosticSeverity severity, int count)
    {
        var text = $"{words.Severity(severity)} {count}";
        return count > 0 ? palette.Severity(severity, text) : palette.Dim(text);
    }
}
