using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>A draft in Word's heading styles, with a multilevel list linked to them or with typed numbers; notes and items typed in Normal.</summary>
internal sealed class HeadingLayout(bool isAutomatic) : Layout
{
    /// <summary>Typed drafts style three levels and leave the deeper ones in Normal, as their writers do.</summary>
    private readonly int _styledLevels = isAutomatic ? 6 : 3;

    private static readonly Look Text = new() { FirstLineCharacters = 200 };
    private static readonly Look Centred = new() { Align = "center" };

    public override ImmutableArray<StyleData> Styles { get; } =
    [
        new("Normal") { BasedOn = null, Id = "a", Look = new Look { Size = 21 } },
        .. Enumerable.Range(1, 6).Select(level => new StyleData($"heading {level}")
        {
            Id = level.ToString(),
            Outline = level - 1,
            List = isAutomatic ? "heading" : null,
            ListLevel = isAutomatic ? level - 1 : null,
            Look = new Look { Font = "黑体", Size = level == 1 ? 28 : 24, SpacingLines = 50 },
        }),
        new("Title") { Id = "a3", Look = Centred with { Size = 32, Bold = true } },
        new("caption") { Id = "a4", Look = Centred with { Font = "黑体", Size = 21 } },
        new("List Bullet") { Id = "a5", List = isAutomatic ? "bullet" : null, Look = new Look { Left = 420 } },
        new("List Paragraph") { Id = "a6", Look = new Look { Left = 420 } },
        new("toc 1") { Id = "TOC1" },
        new("toc 2") { Id = "TOC2", Look = new Look { Left = 210 } },
        new("header") { Id = "a7", Look = new Look { Size = 18 } },
        new("footer") { Id = "a8", Look = new Look { Size = 18 } },
        new("footnote text") { Id = "a9", Look = new Look { Size = 18 } },
        .. isAutomatic ? AnnexStyles() : [],
    ];

    private static IEnumerable<StyleData> AnnexStyles()
    {
        yield return new StyleData("附录标题") { Outline = 0, List = "annex", Look = Centred with { Font = "黑体", StartsPage = true } };
        for (var level = 1; level <= 5; level++)
            yield return new StyleData($"附录{level}级") { Outline = level, List = "annex", ListLevel = level, Look = new Look { Font = "黑体" } };
    }

    public override ImmutableArray<ListData> Lists { get; } = isAutomatic
        ?
        [
            new("heading", [.. Enumerable.Range(1, 6).Select(level => new ListLevel("decimal", Pattern(level), "tab", $"heading {level}"))]),
            new("annex",
            [
                new("upperLetter", "附录%1", "space", "附录标题"),
                .. Enumerable.Range(1, 5).Select(level => new ListLevel("decimal", Pattern(level + 1), "tab", $"附录{level}级")),
            ]),
            new("bullet", [new("bullet", "——", "nothing", "List Bullet")]),
            new("letter", [new("lowerLetter", "%1)", "tab"), new("decimal", "%2)", "tab"), new("lowerRoman", "%3)", "tab")]),
        ]
        : [];

    private static string Pattern(int levels) => string.Join('.', Enumerable.Range(1, levels).Select(level => "%" + level));

    public override CoverForm Cover => CoverForm.Lines;

    public override string FootnoteStyle => "footnote text";

    public override ParagraphSpec SectionTitle(NotationLine line)
    {
        var spec = new ParagraphSpec { BlockStart = line.BlockStart, NumberEnd = line.NumberEnd, Look = Centred };
        var content = line.Content.IsEmpty ? Spaced(line.Marker) : line.Content;
        return line.Marker switch
        {
            "正文标题" => spec with { Style = "Title", Content = content },
            "目次" => spec with { Look = Centred with { Size = 32, StartsPage = true }, Content = content },
            _ => spec with { Style = "heading 1", SwitchOffList = isAutomatic, Look = Centred with { StartsPage = true }, Content = content },
        };
    }

    /// <summary>前　　言: a title of two characters is set apart by two blanks.</summary>
    private static ImmutableArray<Inline> Spaced(string title) =>
        [new TextInline(title.Length == 2 ? title[..1] + Wide + Wide + title[1..] : title)];

    public override ParagraphSpec ContentsLine(int level) => new() { Style = level == 0 ? "toc 1" : "toc 2" };

    public override IEnumerable<ParagraphSpec> Paragraphs(NumberedLine line) => line.Line.Kind == LineKind.Annex ? Annex(line) : [One(line)];

    public override ParagraphSpec Cell(NumberedLine line, bool isHeader) => line.Line.Kind switch
    {
        LineKind.Paragraph => Base(line) with { Look = Centred with { Bold = isHeader, Size = 18 } },
        LineKind.TableFootnote => Base(line) with { Separator = Wide, Look = new Look { Size = 18 } },
        _ => One(line),
    };

    private ParagraphSpec One(NumberedLine line) => line.Line.Kind switch
    {
        LineKind.Heading or LineKind.Term => Division(line, line.Line.Level + 1),
        LineKind.Untitled => Untitled(line),
        LineKind.Item => Item(line),
        LineKind.Note or LineKind.Example => Base(line) with { Look = new Look { Size = 18, Left = 420 } },
        LineKind.Continuation => Base(line) with { Look = new Look { Left = 840 } },
        LineKind.TableTitle or LineKind.FigureTitle => Base(line) with
        {
            Style = "caption",
            Separator = HasText(line.Line.Content) ? Wide : "",
            Sequence = isAutomatic && line.Zone != Zone.Annex ? line.Line.Kind == LineKind.TableTitle ? "表" : "图" : null,
        },
        LineKind.SubfigureTitle => Base(line) with { Look = Centred },
        LineKind.TableUnit => Base(line) with { Look = new Look { Align = "right", Size = 18 } },
        LineKind.Formula => Base(line) with { Typed = "", BlockStart = [], NumberEnd = [], Content = FormulaContent(line) },
        LineKind.Where => Base(line) with { Look = Text, Content = [new TextInline("式中："), .. line.Line.Content] },
        LineKind.ReferenceEntry => Base(line) with { Separator = " " },
        LineKind.Raw => Raw(line),
        _ => Base(line) with { Look = Text },
    };

    private ParagraphSpec Division(NumberedLine line, int depth)
    {
        var spec = Base(line) with { Separator = Wide };
        if (depth > _styledLevels)
            return spec with { Look = new Look { Bold = true } };
        spec = spec with { Style = line.Zone == Zone.Annex && isAutomatic ? $"附录{depth - 1}级" : $"heading {depth}" };
        if (!isAutomatic)
            return spec;
        if (line.NumberMissing || line.Values.IsEmpty || line.Zone is Zone.Introduction or Zone.Front)
            return spec with { SwitchOffList = true };
        var list = line.Zone == Zone.Annex ? "annex" : "heading";
        return spec with { ListFromStyle = true, List = new ListUse(list, depth - 1, line.Values[^1], Outer(line.Values)) };
    }

    /// <summary>Untitled subclauses are body text that takes part in the headings' list.</summary>
    private ParagraphSpec Untitled(NumberedLine line)
    {
        var spec = Base(line) with { Separator = Wide };
        if (!isAutomatic || line.Values.IsEmpty || line.Line.Level > 5 || line.Zone is Zone.Introduction or Zone.Front)
            return spec;
        return spec with { List = new ListUse(line.Zone == Zone.Annex ? "annex" : "heading", line.Line.Level, line.Values[^1], Outer(line.Values)) };
    }

    private ParagraphSpec Item(NumberedLine line)
    {
        var (marker, level) = (line.Line.Marker, line.Line.Level);
        var spec = Base(line) with { Look = new Look { Left = 420 * level } };
        if (marker[0] == '*')
            return BulletList.Use(spec, marker, level) with { Style = "List Paragraph" };
        if (!isAutomatic || marker == "·" || (marker == "——" && level > 1))
            return spec with { Separator = marker is "——" ? "" : marker is "·" ? " " : Wide };
        if (marker == "——")
            return spec with { Style = "List Bullet", ListFromStyle = true, List = new ListUse("bullet", 0, 0, []) };
        return spec with { Style = "List Paragraph", List = new ListUse("letter", ItemMarkers.IsLetter(marker) ? 0 : 1, line.Values[^1], []) };
    }

    private IEnumerable<ParagraphSpec> Annex(NumberedLine line)
    {
        var first = Base(line) with { Content = [], Look = Centred with { StartsPage = true } };
        yield return !isAutomatic
            ? first with { Style = "heading 1" }
            : line.Values.IsEmpty
                ? first with { Style = "附录标题", SwitchOffList = true }
                : first with { Style = "附录标题", ListFromStyle = true, List = new ListUse("annex", 0, line.Values[0], []) };
        if (!line.Line.Status.IsEmpty)
            yield return new ParagraphSpec { Look = Centred, Content = line.Line.Status };
        if (!line.Line.Content.IsEmpty)
            yield return new ParagraphSpec { Look = Centred with { Bold = true }, Content = line.Line.Content };
    }
}
