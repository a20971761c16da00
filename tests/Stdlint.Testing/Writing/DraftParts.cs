using System.Collections.Immutable;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>The parts beside the main one that content asks for: footnotes, comments, pictures, links.</summary>
internal sealed class DraftParts(Layout layout, RunSplit split) : IDisposable
{
    private readonly Wml _footnotes = new("w:footnotes");
    private readonly Wml _comments = new("w:comments");
    private readonly List<(string Type, string Target, bool IsExternal)> _relationships = [];
    private int _footnoteCount;
    private int _commentCount;
    private string? _image;

    public IdSource Ids { get; } = new();

    public StyleTable Styles { get; } = new(layout.Styles);

    public IReadOnlyList<(string Type, string Target, bool IsExternal)> Relationships => _relationships;

    public bool HasImage => _image is not null;

    public string Relate(string type, string target, bool isExternal = false)
    {
        _relationships.Add((type, target, isExternal));
        return "rId" + _relationships.Count;
    }

    public string Image() => _image ??= Relate("image", "media/image1.png");

    public string Link(string target) => Relate("hyperlink", target, isExternal: true);

    public void Footnote(ElementInline element, DraftRecorder recorder, Wml body, string projected)
    {
        if (_footnoteCount == 0)
            Separators();
        var id = (++_footnoteCount).ToString();
        body.Start("w:r").Start("w:rPr").Value("w:vertAlign", "superscript").End().Empty("w:footnoteReference", "w:id", id).End();
        recorder.Append(projected);

        _footnotes.Start("w:footnote").Attribute("w:id", id);
        recorder.BeginStory(StoryKind.Footnote);
        _footnotes.Start("w:p").Start("w:pPr").Value("w:pStyle", Styles.Id(layout.FootnoteStyle!)).End();
        recorder.BeginBlock();
        _footnotes.Start("w:r").Start("w:rPr").Value("w:vertAlign", "superscript").End().Empty("w:footnoteRef").End();
        new InlineWriter(_footnotes, recorder, split, this).Write(element.Content, RunFormat.Plain);
        recorder.EndStory();
        _footnotes.End().End();
    }

    private void Separators()
    {
        foreach (var (id, type, element) in new[] { ("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator") })
            _footnotes.Start("w:footnote").Attribute("w:type", type).Attribute("w:id", id).Start("w:p").Start("w:r").Empty(element).End().End().End();
    }

    public string Comment(string text, DraftRecorder recorder)
    {
        var id = _commentCount++.ToString();
        _comments.Start("w:comment").Attribute("w:id", id).Attribute("w:author", "审稿人").Attribute("w:date", "2024-05-06T08:00:00Z");
        recorder.BeginStory(StoryKind.Comment);
        foreach (var line in text.Split('\\'))
        {
            recorder.BeginBlock();
            recorder.Append(line);
            _comments.Start("w:p").Start("w:r").Start("w:t").Attribute("xml:space", "preserve").Text(line).End().End().End();
        }

        recorder.EndStory();
        _comments.End();
        return id;
    }

    public byte[]? FootnotesPart() => _footnoteCount == 0 ? null : _footnotes.ToArray();

    public byte[]? CommentsPart() => _commentCount == 0 ? null : _comments.ToArray();

    public void Dispose()
    {
        _footnotes.Dispose();
        _comments.Dispose();
    }

    /// <summary>A header or footer with one paragraph.</summary>
    public byte[] HeaderFooter(string root, string style, ImmutableArray<Inline> content, DraftRecorder recorder)
    {
        using var xml = new Wml(root);
        recorder.BeginStory(root == "w:hdr" ? StoryKind.Header : StoryKind.Footer);
        recorder.BeginBlock();
        xml.Start("w:p").Start("w:pPr").Value("w:pStyle", Styles.Id(style)).End();
        new InlineWriter(xml, recorder, split, this).Write(content, RunFormat.Plain);
        xml.End();
        recorder.EndStory();
        return xml.ToArray();
    }
}
