using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Saving;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Benchmarks;

/// <summary>Where the time of a keystroke goes: processor time of each step, least and median.</summary>
internal static class EditingStages
{
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("stdlint-editing-").FullName;
        var path = Path.Join(folder, "draft.docx");
        File.WriteAllBytes(path, StageDrafts.MakeLong(times: 5));
        var files = new DraftFiles(static _ => { });
        var source = DraftFiles.SourceOf("stdlint:" + path + "/x");
        var stored = files.Read(source);
        using var draft = new OpenDraft("stdlint:x", source, 1, stored.Text.Content, stored, files);
        var line = Array.FindIndex(stored.Lines, static line => line.Length > 30);
        var change = new ContentChange(new LanguageServer.Protocol.Range(new Position(line, 4), new Position(line, 4)), "应");
        draft.Change(2, [change]);
        var state = draft.State;
        var reading = state.Read();
        var analyzed = new AnalyzedDraft(state, reading, files.Check.Analyze(source, reading, CancellationToken.None));
        var report = DiagnosticList.Report(analyzed, null, DisplayLanguage.Chinese);
        Console.WriteLine($"{stored.Lines.Length} lines, {stored.Text.Bookmarks.Length} bookmarks, {stored.Text.Fields.Length} fields, {stored.Text.Pieces.Length} pieces, {report.Items!.Count} findings");

        Show("lines", () => LineText.After(stored.Lines, change));
        Show("alignment", () => LineAlignment.Of(stored.Lines, state.Lines));
        Show("typed text", () => state.Read());
        Show("tree, model, rules", () => files.Check.Analyze(source, reading, CancellationToken.None));
        Show("report", () => new AnalyzedDraft(state, reading, analyzed.Result).Report.ToString());
        Show("diagnostics", () => DiagnosticList.Report(analyzed, null, DisplayLanguage.Chinese));
        ShowNewLine(stored, line);
        Show("JSON", () => JsonSerializer.SerializeToUtf8Bytes(report, MessageJson.Default.DiagnosticReport));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A line parted in two, which is made in memory for the sake of automatic numbers.</summary>
    private static void ShowNewLine(StoredDraft stored, int line)
    {
        string[] lines = [.. stored.Lines[..line], stored.Lines[line][..4], stored.Lines[line][4..], .. stored.Lines[(line + 1)..]];
        var alignment = LineAlignment.Of(stored.Lines, lines);
        var edits = new TypedPlan(stored, lines, alignment).Edits;
        var made = (WordDraft)stored.Draft.Apply(edits).Draft!;
        Show("new line: alignment", () => LineAlignment.Of(stored.Lines, lines));
        Show("new line: written and read", () => stored.Draft.Apply(edits));
        Show("new line: reading alone", () => DraftReader.Read(made.Bytes));
        Show("new line: check", () => FixCheck.Compare(stored.Text, made.Reading, edits));
        Show("new line: all", () => TypedDraft.Make(stored, lines, alignment));
    }

    private static void Show(string what, Action action)
    {
        var (least, median) = ProcessorTime.Of(action);
        Console.WriteLine($"| {what} | {least:F1} ms | {median:F1} ms | {ProcessorTime.AllocatedBy(action) >> 10} KiB |");
    }
}
