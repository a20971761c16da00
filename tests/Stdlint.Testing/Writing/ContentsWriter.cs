using System.Collections.Immutable;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>Writes the 目次: a TOC field over lines made from the draft itself, with hyperlinks and PAGEREF fields as Word makes them.</summary>
internal sealed class ContentsWriter(Wml xml, ParagraphWriter paragraphs, Layout layout)
{
    private static readonly RunFormat Plain = RunFormat.Plain;

    /// <summary>The name of the bookmark around the heading that a contents line points to.</summary>
    public static string Bookmark(int lineIndex) => "_Toc" + (170000000 + lineIndex);

    public static bool IsListed(NumberedLine line) => line.Line.Kind switch
    {
        LineKind.Section => line.Line.Marker is "前言" or "引言" or "参考文献" or "索引",
        LineKind.Heading => line.Line.Level == 0,
        LineKind.Annex => true,
        _ => false,
    };

    public void Write(IReadOnlyList<NumberedLine> lines, int contentsAt)
    {
        var entries = new List<(int Index, NumberedLine Line)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i != contentsAt && IsListed(lines[i]))
                entries.Add((i, lines[i]));
        }

        for (var i = 0; i < entries.Count; i++)
        {
            var first = i == 0;
            var last = i == entries.Count - 1;
            var (index, line) = entries[i];
            var page = line.Zone is Zone.Front or Zone.Introduction ? "I" : (1 + (i / 2)).ToString();
            paragraphs.Write(
                layout.ContentsLine(0),
                () =>
                {
                    if (first)
                        Begin();
                    xml.Start("w:hyperlink").Attribute("w:anchor", Bookmark(index)).Attribute("w:history", "1");
                    paragraphs.Inlines.Write([new TextInline(Text(line)), new ElementInline("tab", "", [])], Plain with { IsEnclosed = true });
                    paragraphs.Inlines.Field($" PAGEREF {Bookmark(index)} \\h ", [new TextInline(page)], Plain);
                    xml.End();
                },
                () =>
                {
                    if (last)
                        paragraphs.Inlines.FieldMark("end", Plain);
                });
        }
    }

    private void Begin()
    {
        paragraphs.Inlines.FieldMark("begin", Plain);
        xml.Start("w:r").Start("w:instrText").Attribute("xml:space", "preserve").Text(" TOC \\o \"1-1\" \\h \\z \\u ").End().End();
        paragraphs.Inlines.FieldMark("separate", Plain);
    }

    private string Text(NumberedLine line)
    {
        var title = PlainText(line.Line.Content);
        return line.Line.Kind switch
        {
            LineKind.Section => title.Length > 0 ? title : line.Line.Marker,
            LineKind.Annex => line.Label + PlainText(line.Line.Status) + layout.ContentsSeparator + title,
            _ when line.Label.Length == 0 => title,
            _ => line.Label + layout.ContentsSeparator + title,
        };
    }

    public static string PlainText(ImmutableArray<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        TextInline text => text.Text,
        ElementInline { Name: "br" } => " ",
        ElementInline { Name: "del" or "moved-from" or "footnote" or "endnote" or "picture" or "math" } => "",
        ElementInline element => PlainText(element.Content),
        _ => "",
    }));
}
