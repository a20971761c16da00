using System.Collections.Immutable;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>Writes the main part of a draft, line by line, in one encoding.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly Layout _layout;
    private readonly List<NumberedLine> _lines;
    private readonly bool _hasContents;
    private readonly Wml _xml = new("w:document");
    private readonly DraftRecorder _recorder;
    private readonly DraftParts _parts;
    private readonly ParagraphWriter _paragraphs;
    private ImmutableArray<Inline> _title = [];
    private bool _endsWithTable;
    private string[] _footnotes = [];
    private TableLineSizes _tableLines = TableLineSizes.Usual;
    private string _pageWidth = "11906";
    private string _pageHeight = "16838";

    public DocumentWriter(DraftScript script, Layout layout, RunSplit split, DraftRecorder recorder, DraftParts parts, NumberingState numbering)
    {
        _layout = layout;
        _recorder = recorder;
        _parts = parts;
        _lines = NumberAssigner.Assign(script);
        _hasContents = Enumerable.Range(0, _lines.Count).Any(IsGeneratedContents);
        _paragraphs = new ParagraphWriter(_xml, recorder, split, parts, numbering);
    }

    public ImmutableArray<Inline>? Header { get; private set; }

    public ImmutableArray<Inline>? Footer { get; private set; }

    public byte[] Write(Func<(string? HeaderId, string? FooterId)> relateHeaders)
    {
        _xml.Start("w:body");
        for (var i = 0; i < _lines.Count; i++)
            i = Line(i);
        if (_endsWithTable || _lines.Count == 0)
            _paragraphs.Write(new ParagraphSpec());
        var (header, footer) = relateHeaders();
        SectionWriter.Write(_xml, header, footer, startsAtOne: true, _pageWidth, _pageHeight, _footnotes);
        _xml.End();
        return _xml.ToArray();
    }

    /// <summary>Writes the line and those that belong to it; returns the index of the last one written.</summary>
    private int Line(int index)
    {
        var line = _lines[index];
        _endsWithTable = line.Line.Kind == LineKind.TableRow;
        switch (line.Line.Kind)
        {
            case LineKind.Section:
                return Section(index);
            case LineKind.TableRow:
                var end = index;
                while (end + 1 < _lines.Count && _lines[end + 1].Line.Kind == LineKind.TableRow)
                    end++;
                new TableWriter(_xml, _paragraphs, _layout, _tableLines).Write(_lines[index..(end + 1)]);
                return end;
            case LineKind.ContentsLine:
                _paragraphs.Write(_layout.ContentsLine(0) with { Content = line.Line.Content, BlockStart = line.Line.BlockStart });
                return index;
            default:
                Bookmarked(index, _layout.Paragraphs(line));
                return index;
        }
    }

    private int Section(int index)
    {
        var line = _lines[index].Line;
        switch (line.Marker)
        {
            case "封面":
                return Cover(index);
            case "目次":
                _paragraphs.Write(_layout.SectionTitle(line));
                if (IsGeneratedContents(index))
                    new ContentsWriter(_xml, _paragraphs, _layout).Write(_lines, index);
                return index;
            case "页眉":
                Header = line.Content;
                return index;
            case "页面":
                var size = ((TextInline)line.Content[0]).Text.Split('×');
                (_pageWidth, _pageHeight) = (size[0], size[1]);
                return index;
            case "框线":
                _tableLines = TableLineSizes.Read(((TextInline)line.Content[0]).Text);
                return index;
            case "脚注":
                _footnotes = ((TextInline)line.Content[0]).Text.Split(' ');
                return index;
            case "页脚":
                Footer = line.Content;
                return index;
            case "正文标题":
                if (index > 0)
                    EndPageSection();
                var title = line with { Content = line.Content.IsEmpty ? _title : line.Content };
                if (_layout.Cover == CoverForm.FormFields)
                    BodyTitleControl(title);
                else
                    _paragraphs.Write(_layout.SectionTitle(title));
                return index;
            default:
                Bookmarked(index, [_layout.SectionTitle(line)]);
                return index;
        }
    }

    private int Cover(int index)
    {
        var end = index;
        while (end + 1 < _lines.Count && _lines[end + 1].Line.Kind == LineKind.CoverField)
            end++;
        var fields = _lines[(index + 1)..(end + 1)].Select(line => line.Line).ToImmutableArray();
        _title = WithoutMarks(fields.FirstOrDefault(field => field.Marker == "名称")?.Content ?? []);
        new CoverWriter(_xml, _recorder, _paragraphs, _parts, fields).Write(_layout.Cover);
        if (end + 1 < _lines.Count && _lines[end + 1].Line is not { Kind: LineKind.Section, Marker: "正文标题" })
            EndPageSection();
        return end;
    }

    private void EndPageSection() => _paragraphs.Write(new ParagraphSpec { EndsPageSection = true });

    /// <summary>The content control in which the SET 2020 template keeps the title.</summary>
    private void BodyTitleControl(NotationLine title)
    {
        _xml.Start("w:sdt").Start("w:sdtPr").Value("w:tag", "NEW_STAND_NAME").Value("w:id", "595910757").Value("w:lock", "sdtLocked").End().Start("w:sdtContent");
        _paragraphs.Write(_layout.SectionTitle(title));
        _xml.End().End();
    }

    /// <summary>Headings that the 目次 lists carry the bookmark that its line points to, around their first paragraph.</summary>
    private void Bookmarked(int index, IEnumerable<ParagraphSpec> specs)
    {
        var isTarget = _hasContents && ContentsWriter.IsListed(_lines[index]);
        foreach (var spec in specs)
        {
            if (!isTarget)
            {
                _paragraphs.Write(spec);
                continue;
            }

            var id = _parts.Ids.Next();
            _paragraphs.Write(
                spec,
                () => _xml.Empty("w:bookmarkStart", "w:id", id, "w:name", ContentsWriter.Bookmark(index)),
                () => _xml.Empty("w:bookmarkEnd", "w:id", id));
            isTarget = false;
        }
    }

    private bool IsGeneratedContents(int index) =>
        _lines[index].Line is { Kind: LineKind.Section, Marker: "目次" }
        && (index + 1 >= _lines.Count || _lines[index + 1].Line.Kind != LineKind.ContentsLine);

    private static ImmutableArray<Inline> WithoutMarks(ImmutableArray<Inline> content) => [.. content.Where(inline => inline is not MarkInline)];

    public void Dispose() => _xml.Dispose();
}
