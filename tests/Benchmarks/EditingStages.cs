using System.Text.Json;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;

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
        Show("JSON", () => JsonSerializer.SerializeToUtf8Bytes(report, MessageJson.Default.DiagnosticReport));
        Directory.Delete(folder, recursive: true);
    }

    private static void Show(string what, Action action)
    {
        var (least, median) = ProcessorTime.Of(action);
        Console.WriteLine($"| {what} | {least:F1} ms | {median:F1} ms | {ProcessorTime.AllocatedBy(action) >> 10} KiB |");
    }
}
