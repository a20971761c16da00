using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.LanguageServer.Tests.Client;
using Stdlint.Testing;
using Range = Stdlint.LanguageServer.Protocol.Range;

namespace Stdlint.LanguageServer.Tests.Drafts;

/// <summary>Inserted and deleted lines whose text is known without making the draft; that it is the right one says the soak.</summary>
[TestClass]
public sealed class ChangedLinesTests : IDisposable
{
    private const string Notation = """
        # 范围
        本文件规定了接地装置的要求。
        # 要求
        ## 外观
        外观应满足以下要求：
        a) 平整；
        b) 清洁；
        c) 无毛刺。
        ## 结构
        结构应牢固。
        表：尺寸
        |项目|要求|
        |---|---|
        |长度|10 mm|
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("stdlint-lines-").FullName;
    private readonly DraftFiles _files = new(static _ => { });
    private OpenDraft? _draft;

    [TestMethod]
    public void NewLineMovesTheNumbersBehindIt()
    {
        var text = After("清洁", (line, lines) => new ContentChange(new Range(new Position(line, 1), new Position(line, 1)), "\n"));

        Assert.IsNull(_draft!.LastMade, "the draft was made");
        Assert.AreEqual("a) 平整；|b) 清|c) 洁；|d) 无毛刺。", Lines(text, "平整", count: 4));
        Assert.AreEqual("2.2 结构", Lines(text, "结构", count: 1));
    }

    [TestMethod]
    public void LineBehindAHeadingIsNoHeading()
    {
        var text = After("结构", (line, lines) => new ContentChange(new Range(new Position(line, 2), new Position(line, 2)), "\n新的一段。"));

        Assert.IsNull(_draft!.LastMade, "the draft was made");
        Assert.AreEqual("2.2 结构|新的一段。|结构应牢固。", Lines(text, "结构", count: 3));
    }

    [TestMethod]
    public void DeletedLineMovesTheNumbersBack()
    {
        var text = After("清洁", (line, lines) => new ContentChange(new Range(new Position(line, 0), new Position(line + 1, 0)), ""));

        Assert.IsNull(_draft!.LastMade, "the draft was made");
        Assert.AreEqual("a) 平整；|b) 无毛刺。", Lines(text, "平整", count: 2));
    }

    [TestMethod]
    public void LineBeforeATableIsMade()
    {
        After("尺寸", (line, lines) => new ContentChange(new Range(new Position(line, 2), new Position(line, 2)), "\n"));

        Assert.IsNotNull(_draft!.LastMade, "the table follows, and only the writer knows where the line goes");
    }

    public void Dispose()
    {
        _draft?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Core.Text.DraftText After(string content, Func<int, string[], ContentChange> change)
    {
        var path = Path.Join(_folder, "lines.docx");
        File.WriteAllBytes(path, DraftWriter.Write(Notation, DraftEncoding.Set2020, RunSplit.None).Bytes);
        var source = DraftFiles.SourceOf(ServerUnderTest.UriOf(path));
        var stored = _files.Read(source);
        _draft = new OpenDraft("stdlint:lines", source, 1, stored.Text.Content, stored, _files);
        _draft.Change(2, [change(Array.FindIndex(stored.Lines, line => line.StartsWith(content, StringComparison.Ordinal)), stored.Lines)]);
        return _draft.State.Analysis.GetAwaiter().GetResult().Text!;
    }

    /// <summary>So many lines, with their numbers, from the first on that begins with the words.</summary>
    private static string Lines(Core.Text.DraftText text, string from, int count)
    {
        var first = text.Blocks.First(block => text.TextOf(block).StartsWith(from)).Index;
        return string.Join('|', text.Blocks.Skip(first).Take(count).Select(block => block.Label is { Text.Length: > 0 } label ? $"{label.Text.Trim()} {text.TextOf(block)}" : text.TextOf(block).ToString()));
    }
}
