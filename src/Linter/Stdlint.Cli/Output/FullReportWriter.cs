using System.Globalization;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>Findings as a person reads them: what, where, the line with its mark, the clause.</summary>
internal sealed class FullReportWriter(TextWriter output, Words words, Palette palette, int width) : IReportWriter
{
    public void Begin()
    {
    }

    public void Write(FileReport file)
    {
        if (file.FailureWithoutFinding is { } failure)
        {
            output.WriteLine($"{palette.Severity(DiagnosticSeverity.Error, words.Severity(DiagnosticSeverity.Error))}  {Terminal.Safe(failure(words.Language))}");
            output.WriteLine($"   {palette.Dim("→")} {Terminal.Safe(file.Path)}");
            output.WriteLine();
        }

        foreach (var finding in file.Findings)
        {
            if (finding.IsNew)
                Write(file.Path, finding);
        }

        output.Flush();
    }

    private void Write(string path, Finding finding)
    {
        var range = finding.Range;
        var severity = finding.Severity;
        output.WriteLine($"{palette.Bold(finding.Code)} {palette.Severity(severity, words.Severity(severity))}  {Terminal.Safe(finding.Message(words.Language))}");

        var lastLine = finding.LastParagraph.Length > 0 ? range.EndLine : range.Line;
        var gutter = Digits(lastLine);
        var address = words.Address(finding.Diagnostic.Address);
        output.WriteLine($"{Blank(gutter)}{palette.Dim("→")} {Terminal.Safe(address)}{(address.Length > 0 ? "  " : "")}{palette.Dim($"{Terminal.Safe(path)}:{range.Line}:{range.Column}")}");

        if (finding.Paragraph.Length > 0 || finding.Label.Length > 0)
        {
            output.WriteLine(Blank(gutter + 1) + palette.Dim("│"));
            var end = range.EndLine > range.Line ? finding.Paragraph.Length : range.EndColumn - 1;
            WriteLine(gutter, range.Line, severity, finding.Label, finding.Paragraph, range.Column - 1, end);
            if (lastLine > range.Line)
            {
                if (lastLine > range.Line + 1)
                    output.WriteLine(Blank(gutter + 1) + palette.Dim("⋮"));
                WriteLine(gutter, range.EndLine, severity, "", finding.LastParagraph, 0, range.EndColumn - 1);
            }
        }

        WriteNotes(gutter, path, finding);
        output.WriteLine();
    }

    private void WriteLine(int gutter, int line, DiagnosticSeverity severity, string label, string text, int start, int end)
    {
        var excerpt = new Excerpt(label, text, start, end, width - gutter - 3);
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        output.WriteLine($"{palette.Dim(number)} {palette.Dim("│")} {excerpt.Line(palette, severity)}");
        if (excerpt.Carets(palette, severity) is { } carets)
            output.WriteLine($"{Blank(gutter + 1)}{palette.Dim("│")} {carets}");
    }

    private void WriteNotes(int gutter, string path, Finding finding)
    {
        foreach (var related in finding.Related)
        {
            var code = related.Code.Length > 0 ? related.Code + " " : "";
            Note(gutter, Messages.NoteRelated, $"{code}{related.Message(words.Language)}  {path}:{related.Range.Line}:{related.Range.Column}");
        }

        if (words.Revision(finding.Diagnostic.Revision) is { Length: > 0 } revision)
            Note(gutter, Messages.NoteRevision, revision);
        if (!finding.Basis.IsEmpty)
            Note(gutter, Messages.NoteBasis, string.Join(words[Messages.ListSeparator], finding.Basis));
        if (finding.Diagnostic.Fixes is [var fix, ..])
            Note(gutter, Messages.NoteFix, fix.Title.In(words.Language) + FixCommandOf(fix));
    }

    private string FixCommandOf(DraftFix fix) => words[fix switch
    {
        { CanApply: false } => Messages.NoteFixByHand,
        { Safety: FixSafety.Safe } => Messages.NoteFixSafe,
        { Safety: FixSafety.Unsafe } => Messages.NoteFixUnsafe,
        _ => Messages.NoteFixSuggestion,
    }];

    private void Note(int gutter, BilingualText title, string text) =>
        output.WriteLine($"{Blank(gutter + 1)}{palette.Dim("=")} {palette.Dim(words[title])}  {Terminal.Safe(text)}");

    private static string Blank(int count) => new(' ', count);

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    public void End(RunSummary summary) => output.Flush();

    public void Dispose() => output.Dispose();
}
