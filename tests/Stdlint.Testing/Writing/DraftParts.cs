using System.Collections.Immutable;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>The parts beside the main one that content asks for: footnotes, comments, pictures, links.</summary>
internal sealed class DraftParts(Layout layout, RunSplit split) : IDisposable
{
    private readonly Notes _footnotes = new("footnote", StoryKind.Footnote);
    private readonly Notes _endnotes = new("endnote", StoryKind.Endnote);
    private readonly Wml _comments = new("w:comments");
    private readonly List<(string Type, string Target, bool IsExternal)> _relationships = [];
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

    /// <summary>A footnote or endnote: its reference in the body, and its text in a part of its own.</summary>
    public void Note(ElementInline element, DraftRecorder recorder, Wml body, string projected)
    {
        var notes = element.Name == "endnote" ? _endnotes : _footnotes;
        if (notes.Count == 0)
            notes.WriteSeparators();
        var id = (++notes.Count).ToString();
        body.Start("w:r").Start("w:rPr").Value("w:vertAlign", "superscript").End().Empty($"w:{notes.Name}Reference", "w:id", id).End();
        recorder.Append(projected);

        notes.Xml.Start("w:" + notes.Name).Attribute("w:id", id);
        recorder.BeginStory(notes.Story);
        notes.Xml.Start("w:p").Start("w:pPr").Value("w:pStyle", Styles.Id(layout.FootnoteStyle!)).End();
        recorder.BeginBlock();
        notes.Xml.Start("w:r").Start("w:rPr").Value("w:vertAlign", "superscript").End().Empty($"w:{notes.Name}Ref").End();
        new InlineWriter(notes.Xml, recorder, split, this).Write(element.Content, RunFormat.Plain);
        recorder.EndStory();
        notes.Xml.End().End();
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

    public byte[]? FootnotesPart() => _footnotes.Count == 0 ? null : _footnotes.Xml.ToArray();

    public byte[]? EndnotesPart() => _endnotes.Count == 0 ? null : _endnotes.Xml.ToArray();

    public byte[]? CommentsPart() => _commentCount == 0 ? null : _comments.ToArray();

    public void Dispose()
    {
        _footnotes.Xml.Dispose();
        _endnotes.Xml.Dispose();
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

    /// <summary>The part of the footnotes or of the endnotes.</summary>
    private sealed class Notes(string name, StoryKind story)
    {
        public string Name => name;

        public StoryKind Story => story;

        public Wml Xml { get; } = new($"w:{name}s");

        public int Count { get; set; }

        public void WriteSeparators()
        {
            foreach (var (id, type, element) in new[] { ("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator") })
                Xml.Start("w:" + name).Attribute("w:type", type).Attribute("w:id", id).Start("w:p").Start("w:r").Empty(element).End().End().End();
        }
    }
}
