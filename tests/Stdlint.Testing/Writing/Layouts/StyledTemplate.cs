using System.Collections.Immutable;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>Styles and lists of a drafting template: numbers hang on the styles, which inherit list and level separately, as in the SET 2020 template.</summary>
internal static class StyledTemplate
{
    private static readonly Look Title = new() { Font = "黑体", Size = 21, SpacingLines = 50 };
    private static readonly Look Centred = Title with { Align = "center" };
    private static readonly Look Large = Centred with { Size = 32 };
    private static readonly Look Text = new() { Size = 21, Align = "both", FirstLineCharacters = 200 };
    private static readonly Look Item = new() { Size = 21, Align = "both" };
    private static readonly Look Small = new() { Size = 18, Align = "both" };

    public static ImmutableArray<StyleData> Styles(StyleNames names)
    {
        var styles = new List<StyleData>
        {
            new("Normal") { BasedOn = null, Id = "a", Look = new Look { Size = 21, Align = "both" } },
            new("header") { Id = "a3", Look = new Look { Size = 18, Align = "center" } },
            new("footer") { Id = "a4", Look = new Look { Size = 18, Align = "right" } },
            new("toc 1") { Look = new Look { Size = 21 } },
            new("toc 2") { Look = new Look { Size = 21, Left = 210 } },
            new("footnote text") { Look = Small },
            new(names.Paragraph) { BasedOn = null, Look = Text },
            new(names.Clause) { BasedOn = null, Outline = 0, List = "body", ListLevel = 1, Look = Title with { SpacingLines = 100 } },
        };
        Ladder(styles, names.Subclauses, names.Clause, list: null, firstLevel: 2, firstOutline: 1, Title);
        Flat(styles, names.Untitled, names.Subclauses);
        if (!names.Terms.SequenceEqual(names.Untitled, StringComparer.Ordinal))
            Flat(styles, names.Terms, names.Untitled);
        styles.Add(new(names.ForewordTitle) { BasedOn = null, Outline = 0, List = "front", ListLevel = 0, Look = Large with { StartsPage = true } });
        Ladder(styles, names.IntroductionClauses, names.Paragraph, "front", firstLevel: 1, firstOutline: null, Title);
        styles.Add(new(names.Annex) { BasedOn = null, Outline = 0, List = "annex", Look = Centred with { StartsPage = true } });
        Ladder(styles, names.AnnexClauses, basedOn: null, "annex", firstLevel: 1, firstOutline: 2, Title);
        Flat(styles, names.AnnexUntitled, names.AnnexClauses);
        if (names.AnnexTitle is not null)
            styles.Add(new(names.AnnexTitle) { BasedOn = null, Outline = 1, Look = Centred });

        styles.AddRange(
        [
            new(names.Dashes[0]) { BasedOn = null, List = "dash", Look = Item },
            new(names.Dot) { BasedOn = names.Paragraph, List = "dot", Look = new Look { Left = 840 } },
            new(names.Letter) { BasedOn = null, List = "letter", Look = Item },
            new(names.Digit) { BasedOn = null, List = "letter", ListLevel = 1, Look = Item with { Left = 840 } },
            new(names.ThirdLevel) { BasedOn = null, List = "letter", ListLevel = 2, Look = Item with { Left = 1260 } },
            new(names.Note) { BasedOn = null, List = "note", Look = Small },
            new(names.NumberedNote) { BasedOn = null, List = "notes", Look = Small },
            new(names.NoteContinuation) { BasedOn = names.Paragraph, Look = Small },
            new(names.Example) { BasedOn = null, List = "example", Look = Small },
            new(names.NumberedExample) { List = "examples", Look = Small },
            new(names.ExampleContent) { BasedOn = names.Paragraph, Look = Small },
            new(names.TableTitle) { BasedOn = null, List = "table", Look = Centred },
            new(names.FigureTitle) { BasedOn = null, List = "figure", Look = Centred },
            new(names.AnnexTableMark) { BasedOn = names.Paragraph, List = "annex-table", IsHidden = true, Look = new Look { Size = 2 } },
            new(names.AnnexTableTitle) { BasedOn = null, List = "annex-table", ListLevel = 1, Look = Centred },
            new(names.AnnexFigureMark) { BasedOn = names.Paragraph, List = "annex-figure", IsHidden = true, Look = new Look { Size = 2 } },
            new(names.AnnexFigureTitle) { BasedOn = null, List = "annex-figure", ListLevel = 1, Look = Centred },
            new(names.TableFootnote) { List = "table-footnote", Look = Small },
            new(names.Cell) { BasedOn = names.Paragraph, Look = new Look { Size = 18, Align = "center", FirstLineCharacters = 0 } },
            new(names.Formula) { Look = new Look { Size = 21 } },
            new(names.Where) { BasedOn = names.Paragraph },
            new(names.Notice) { BasedOn = names.Paragraph, Look = new Look { Font = "黑体" } },
            new(names.ContentsTitle) { Look = Large with { StartsPage = true } },
            new(names.BodyTitle) { BasedOn = null, Look = Large },
            new(names.BibliographyTitle) { Outline = 0, Look = Centred with { StartsPage = true } },
            new(names.BibliographyEntry) { BasedOn = null, List = "reference", Look = Item },
            new(names.Footnote) { BasedOn = "footnote text" },
        ]);
        if (names.Dashes.Length > 1)
            styles.Add(new(names.Dashes[1]) { BasedOn = names.Dashes[0], List = "dash2", Look = new Look { Left = 840 } });
        if (names.IndexTitle != names.BibliographyTitle)
            styles.Add(new(names.IndexTitle) { BasedOn = names.BibliographyTitle });
        styles.AddRange(CoverStyles.For(names.Cover));
        return [.. styles];
    }

    /// <summary>The first level states list and level, the deeper ones only their level.</summary>
    private static void Ladder(List<StyleData> styles, ImmutableArray<string> names, string? basedOn, string? list, int firstLevel, int? firstOutline, Look look)
    {
        for (var i = 0; i < names.Length; i++)
        {
            styles.Add(new StyleData(names[i])
            {
                BasedOn = i == 0 ? basedOn : names[i - 1],
                List = i == 0 ? list : null,
                ListLevel = firstLevel + i,
                Outline = firstOutline + i,
                Look = i == 0 ? look : Look.None,
            });
        }
    }

    /// <summary>Untitled twins: the number by inheritance, outline level 9 because they are text.</summary>
    private static void Flat(List<StyleData> styles, ImmutableArray<string> names, ImmutableArray<string> twins)
    {
        for (var i = 0; i < names.Length; i++)
            styles.Add(new StyleData(names[i]) { BasedOn = twins[i], Outline = 9, Look = new Look { Font = "宋体" } });
    }

    public static ImmutableArray<ListData> Lists(StyleNames names) =>
    [
        new("body", [new("none", "%1"), .. Divisions("decimal", "%1%2", 6, [names.Clause, .. names.Subclauses])]),
        new("annex", [new("upperLetter", "附录%1", StyleName: names.Annex), .. Divisions("decimal", "%1.%2", 5, names.AnnexClauses)]),
        // The template writes a literal 0 after %1: %10 is level 1, which is empty, and "0".
        new("front", [new("none", "%1", StyleName: names.ForewordTitle), .. Divisions("decimal", "%10.%2", 5, names.IntroductionClauses)]),
        new("letter",
        [
            new("lowerLetter", "%1)", "tab", names.Letter), new("decimal", "%2)", "tab", names.Digit), new("decimal", "(%3)", "tab", names.ThirdLevel),
        ]),
        new("dash", [new("none", "——", StyleName: names.Dashes[0])]),
        .. names.Dashes.Length > 1 ? new[] { new ListData("dash2", [new("none", "——", StyleName: names.Dashes[1])]) } : [],
        new("dot", [new("bullet", "·", StyleName: names.Dot)]),
        new("note", [new("none", "%1注：", StyleName: names.Note)]),
        new("notes", [new("decimal", "注%1：", StyleName: names.NumberedNote)]),
        new("example", [new("none", "%1示例：", StyleName: names.Example)]),
        new("examples", [new("decimal", "示例%1：", StyleName: names.NumberedExample)]),
        new("table", [new("decimal", "表%1" + "\u3000", StyleName: names.TableTitle)]),
        new("figure", [new("decimal", "图%1" + "\u3000", StyleName: names.FigureTitle)]),
        new("annex-table", [new("upperLetter", "%1", "space", names.AnnexTableMark), new("decimal", "表%1.%2", "space", names.AnnexTableTitle)]),
        new("annex-figure", [new("upperLetter", "%1", "space", names.AnnexFigureMark), new("decimal", "图%1.%2", "space", names.AnnexFigureTitle)]),
        new("table-footnote", [new("lowerLetter", "%1", "tab", names.TableFootnote)]),
        new("reference", [new("decimal", "[%1]", "tab", names.BibliographyEntry)]),
    ];

    private static IEnumerable<ListLevel> Divisions(string format, string first, int count, ImmutableArray<string> styles)
    {
        var text = first;
        for (var i = 0; i < count; i++)
        {
            yield return new ListLevel(format, text + "\u3000", StyleName: styles[i]);
            text += $".%{i + 3}";
        }
    }
}
