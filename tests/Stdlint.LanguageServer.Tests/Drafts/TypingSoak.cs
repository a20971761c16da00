using System.Text.Json;
using System.Text.Json.Nodes;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Tests.Client;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;

namespace Stdlint.LanguageServer.Tests.Drafts;

/// <summary>Random typing in one draft, compared with fresh checks.</summary>
internal sealed class TypingSoak : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stdlint-soak-").FullName;
    private readonly DraftFiles _files = new(static _ => { });
    private readonly RandomTyping _typing;
    private readonly OpenDraft _draft;
    private string[] _lines;
    private int _version = 1;

    internal TypingSoak(byte[] draft, int seed)
    {
        var path = Path.Join(_folder, "typed.docx");
        File.WriteAllBytes(path, draft);
        var source = DraftFiles.SourceOf(ServerUnderTest.UriOf(path));
        var stored = _files.Read(source);
        _lines = stored.Lines;
        _draft = new OpenDraft("stdlint:typed", source, _version, stored.Text.Content, stored, _files);
        _typing = new RandomTyping(seed);
    }

    internal int Compared { get; private set; }

    internal int Refused { get; private set; }

    internal OpenDraft Draft => _draft;

    /// <summary>Types, but takes back what cannot be saved: a refused edit would hide all that come after it.</summary>
    internal void Type(int edits)
    {
        for (var i = 0; i < edits; i++)
        {
            var change = _typing.Next(_lines);
            var changed = LineText.After(_lines, change);
            _draft.Change(++_version, [change]);
            _draft.State.Analysis.GetAwaiter().GetResult();
            if (_draft.State.Make().Draft is null)
            {
                Refused++;
                _draft.Change(++_version, [new ContentChange(Range: null, string.Join('\n', _lines))]);
            }
            else
            {
                _lines = changed;
            }
        }
    }

    internal void Compare()
    {
        var analyzed = _draft.State.Analysis.GetAwaiter().GetResult();
        var saved = _draft.State.Make().Draft!;
        var path = Path.Join(_folder, "saved.docx");
        File.WriteAllBytes(path, saved.Draft.Bytes.ToArray());
        var fresh = _files.Check.Check(new DraftSource(analyzed.Report.Path, path, 0, IsStandardInput: false), CancellationToken.None);

        AssertSame(TextFacts.Of(saved.Text), TextFacts.Of(analyzed.Text));
        Assert.AreEqual(Json(fresh), Json(analyzed.Report));
        Compared++;
    }

    private static void AssertSame(List<string> expected, List<string> found)
    {
        for (var i = 0; i < Math.Min(expected.Count, found.Count); i++)
            Assert.AreEqual(expected[i], found[i]);
        Assert.HasCount(expected.Count, found);
    }

    public void Dispose()
    {
        _draft.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The report without the byte places, which saving moves.</summary>
    private string Json(FileReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
            JsonReport.Write(json, report, _files.Language);
        var root = JsonNode.Parse(stream.ToArray())!;
        foreach (var finding in root["files"]![0]!["diagnostics"]!.AsArray())
        {
            finding!["location"]!["start"] = 0;
            finding["location"]!["end"] = 0;
        }

        return root.ToJsonString();
    }
}
