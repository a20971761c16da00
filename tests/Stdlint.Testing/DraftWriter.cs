using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing;

/// <summary>Writes a draft in notation (README.md) as a real .docx in memory.</summary>
public static class DraftWriter
{
    /// <exception cref="NotationException">The notation is wrong.</exception>
    public static WrittenDraft Write(string notation, DraftEncoding encoding, RunSplit split = RunSplit.None)
    {
        var script = NotationParser.Parse(notation);
        var layout = Layout.For(encoding);
        var recorder = new DraftRecorder();
        using var parts = new DraftParts(layout, split);
        var numbering = new NumberingState(layout.Lists);
        var package = new PackageWriter(layout, parts);

        using var document = new DocumentWriter(script, layout, split, recorder, parts, numbering);
        package.Add("word/document.xml", "document.main", document.Write(() => (
            document.Header is { } header ? package.AddHeader(header, recorder) : null,
            document.Footer is { } footer ? package.AddFooter(footer, recorder) : null)));
        var bytes = package.Finish(numbering);
        var (content, spans) = recorder.Finish(script.Marks);
        return new WrittenDraft(bytes, content, [.. spans]);
    }
}
