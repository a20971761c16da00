using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>A draft without styles: everything is Normal, numbers are typed, headings are only bold.</summary>
internal sealed class PlainLayout : Layout
{
    private static readonly Look Text = new() { FirstLineCharacters = 200 };
    private static readonly Look Bold = new() { Bold = true };
    private static readonly Look Centred = new() { Align = "center" };

    public override ImmutableArray<StyleData> Styles { get; } =
    [
        new("Normal") { BasedOn = null, Id = "a", Look = new Look { Size = 21 } },
        new("header") { Id = "a3" },
        new("footer") { Id = "a4" },
        new("footnote text") { Id = "a5" },
        new("toc 1") { Id = "TOC1" },
        new("toc 2") { Id = "TOC2" },
    ];

    public override ImmutableArray<ListData> Lists => [];

    public override CoverForm Cover => CoverForm.Lines;

    public override string FootnoteStyle => "footnote text";

    public override string ContentsSeparator => " ";

    public override ParagraphSpec SectionTitle(NotationLine line) => new()
    {
        BlockStart = line.BlockStart,
        NumberEnd = line.NumberEnd,
        Look = Centred with { Bold = true, Size = 32, StartsPage = line.Marker != "正文标题" },
        Content = line.Content.IsEmpty ? [new TextInline(line.Marker.Length == 2 ? line.Marker[..1] + "  " + line.Marker[1..] : line.Marker)] : line.Content,
    };

    public override ParagraphSpec ContentsLine(int level) => new() { Style = level == 0 ? "toc 1" : "toc 2" };

    public override IEnumerable<ParagraphSpec> Paragraphs(NumberedLine line) => line.Line.Kind switch
    {
        LineKind.Annex => Annex(line),
        LineKind.Term => Term(line),
        _ => [One(line)],
    };

    public override ParagraphSpec Cell(NumberedLine line, bool isHeader) => line.Line.Kind switch
    {
        LineKind.Paragraph => Base(line) with { Look = isHeader ? Centred with { Bold = true } : Centred },
        LineKind.TableFootnote => Base(line) with { Separator = " " },
        _ => One(line),
    };

    private static ParagraphSpec One(NumberedLine line) => line.Line.Kind switch
    {
        LineKind.Heading => Base(line) with { Separator = " ", Look = Bold with { Size = line.Line.Level == 0 ? 24 : 21 } },
        LineKind.Untitled => Base(line) with { Separator = " " },
        LineKind.Item => Item(line),
        LineKind.Continuation => Base(line) with { Look = new Look { Left = 840 } },
        LineKind.TableTitle or LineKind.FigureTitle => Base(line) with { Separator = HasText(line.Line.Content) ? "\u3000" : "", Look = Centred with { Bold = true } },
        LineKind.SubfigureTitle => Base(line) with { Look = Centred },
        LineKind.TableUnit => Base(line) with { Look = new Look { Align = "right" } },
        LineKind.Formula => Base(line) with { Typed = "", BlockStart = [], NumberEnd = [], Content = FormulaContent(line) },
        LineKind.Where => Base(line) with { Look = Text, Content = [new TextInline("式中："), .. line.Line.Content] },
        LineKind.ReferenceEntry => Base(line) with { Separator = " " },
        LineKind.Raw => Raw(line),
        _ => Base(line) with { Look = Text },
    };

    private static ParagraphSpec Item(NumberedLine line)
    {
        var marker = line.Line.Marker;
        var spec = Base(line) with { Look = Text with { Left = 420 * (line.Line.Level - 1) } };
        return marker[0] == '*'
            ? BulletList.Use(spec, marker, line.Line.Level)
            : spec with { Separator = marker is "——" ? "" : " " };
    }

    /// <summary>The number alone, then the term in bold (8.7.3).</summary>
    private static IEnumerable<ParagraphSpec> Term(NumberedLine line)
    {
        yield return Base(line) with { Content = [], Look = Bold };
        yield return new ParagraphSpec { Content = line.Line.Content, Look = Text with { Bold = true } };
    }

    private static IEnumerable<ParagraphSpec> Annex(NumberedLine line)
    {
        yield return Base(line) with { Content = [], Look = Centred with { Bold = true, StartsPage = true } };
        if (!line.Line.Status.IsEmpty)
            yield return new ParagraphSpec { Look = Centred with { Bold = true }, Content = line.Line.Status };
        if (!line.Line.Content.IsEmpty)
            yield return new ParagraphSpec { Look = Centred with { Bold = true }, Content = line.Line.Content };
    }
}
