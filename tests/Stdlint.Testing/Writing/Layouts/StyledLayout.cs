using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>A draft in a drafting template: every number automatic, by the style of the paragraph.</summary>
internal sealed class StyledLayout(StyleNames names) : Layout
{
    private static readonly ElementInline Break = new("br", "", []);

    public override ImmutableArray<StyleData> Styles { get; } = StyledTemplate.Styles(names);

    public override ImmutableArray<ListData> Lists { get; } = StyledTemplate.Lists(names);

    public override CoverForm Cover => names.Cover;

    public override string FootnoteStyle => names.Footnote;

    public override ImmutableArray<(string Name, string Value)> CustomProperties => names.Cover == CoverForm.FormFields
        ? [("doctype", "SDKXY"), ("cover", "true"), ("show_menu", "true"), ("version", "1.0.0"), ("xmlname", "国家标准")]
        : [];

    public override ParagraphSpec SectionTitle(NotationLine line)
    {
        var spec = new ParagraphSpec { BlockStart = line.BlockStart, NumberEnd = line.NumberEnd };
        return line.Marker switch
        {
            "目次" => spec with { Style = names.ContentsTitle, Content = Or(line.Content, "目次") },
            "前言" or "引言" => spec with { Style = names.ForewordTitle, ListFromStyle = true, List = new ListUse("front", 0, 0, []), Content = Or(line.Content, line.Marker) },
            "参考文献" => spec with { Style = names.BibliographyTitle, Content = Or(line.Content, line.Marker) },
            "索引" => spec with { Style = names.IndexTitle, Content = Or(line.Content, line.Marker) },
            _ => spec with { Style = names.BodyTitle, Content = line.Content },
        };
    }

    public override ParagraphSpec ContentsLine(int level) => new() { Style = level == 0 ? "toc 1" : "toc 2" };

    public override IEnumerable<ParagraphSpec> Paragraphs(NumberedLine line) => line.Line.Kind switch
    {
        LineKind.Annex => Annex(line),
        _ => [One(line)],
    };

    public override ParagraphSpec Cell(NumberedLine line, bool isHeader) => line.Line.Kind switch
    {
        LineKind.Paragraph => Base(line) with { Style = names.Cell },
        LineKind.TableFootnote => Listed(line, names.TableFootnote, "table-footnote", 0),
        _ => One(line),
    };

    private ParagraphSpec One(NumberedLine line) => line.Line.Kind switch
    {
        LineKind.Heading => Division(line, names.Clause, names.Subclauses, names.IntroductionClauses, names.AnnexClauses),
        LineKind.Untitled => Division(line, names.Clause, names.Untitled, names.IntroductionClauses, names.AnnexUntitled),
        LineKind.Term => Term(line),
        LineKind.Item => Item(line),
        LineKind.Note => line.Line.Marker.Length == 0 ? Listed(line, names.Note, "note", 0) : Listed(line, names.NumberedNote, "notes", 0),
        LineKind.Example => line.Line.Marker.Length == 0 ? Listed(line, names.Example, "example", 0) : Listed(line, names.NumberedExample, "examples", 0),
        LineKind.Continuation => Base(line) with { Style = names.NoteContinuation },
        LineKind.TableTitle => line.Zone == Zone.Annex ? Listed(line, names.AnnexTableTitle, "annex-table", 1) : Listed(line, names.TableTitle, "table", 0),
        LineKind.FigureTitle => line.Zone == Zone.Annex ? Listed(line, names.AnnexFigureTitle, "annex-figure", 1) : Listed(line, names.FigureTitle, "figure", 0),
        LineKind.SubfigureTitle => Base(line) with { Style = names.Paragraph, Look = new Look { Align = "center" } },
        LineKind.TableUnit => Base(line) with { Style = names.Paragraph, Look = new Look { Align = "right", Size = 18 } },
        LineKind.Formula => Base(line) with { Style = names.Formula, Typed = "", BlockStart = [], NumberEnd = [], Content = FormulaContent(line) },
        LineKind.Where => Base(line) with { Style = names.Paragraph, Content = [new TextInline("式中："), .. line.Line.Content] },
        LineKind.WhereEntry => Base(line) with { Style = names.Where },
        LineKind.ReferenceEntry => Listed(line, names.BibliographyEntry, "reference", 0),
        LineKind.Raw => Raw(line),
        LineKind.Paragraph when IsNotice(line) => Base(line) with { Style = names.Notice },
        _ => Base(line) with { Style = names.Paragraph },
    };

    private ParagraphSpec Division(NumberedLine line, string clause, ImmutableArray<string> body, ImmutableArray<string> introduction, ImmutableArray<string> annex)
    {
        var level = line.Line.Level;
        // Neither template goes beyond five levels of 条; deeper ones are typed in the deepest style.
        var depth = Math.Min(level, body.Length) - 1;
        var (style, list, listLevel) = line.Zone switch
        {
            Zone.Annex => (annex[Math.Max(depth, 0)], "annex", level),
            Zone.Introduction or Zone.Front => (introduction[Math.Max(depth, 0)], "front", level),
            _ => (level == 0 ? clause : body[depth], "body", level + 1),
        };
        return level > body.Length ? Typed(Base(line) with { Style = style, SwitchOffList = true }) : Listed(line, style, list, listLevel);
    }

    private ParagraphSpec Term(NumberedLine line)
    {
        var level = Math.Min(line.Line.Level, names.Terms.Length);
        var spec = Listed(line, line.Zone == Zone.Annex ? names.AnnexUntitled[level - 1] : names.Terms[level - 1], line.Zone == Zone.Annex ? "annex" : "body", line.Zone == Zone.Annex ? level : level + 1);
        ImmutableArray<Inline> bold = [new ElementInline("bold", "", spec.Content)];
        return spec with { Content = names.BreaksBeforeTerm ? [Break, new TextInline(Wide + Wide), .. bold] : bold };
    }

    private ParagraphSpec Item(NumberedLine line)
    {
        var (marker, level) = (line.Line.Marker, line.Line.Level);
        if (marker[0] == '*')
            return BulletList.Use(Base(line), marker, level) with { Style = names.Paragraph };
        if (marker == "——")
        {
            // Deeper than the template goes, writers type the dash.
            return level > names.Dashes.Length
                ? Base(line) with { Style = names.Paragraph, Look = new Look { Left = 420 * level } }
                : Listed(line, names.Dashes[level - 1], level == 1 ? "dash" : "dash2", 0);
        }

        if (marker == "·")
            return Listed(line, names.Dot, "dot", 0);
        if (ItemMarkers.IsLetter(marker))
            return Listed(line, names.Letter, "letter", 0);
        // 1) without a letter above it is still level 2 of the same list.
        return Listed(line, level > 2 ? names.ThirdLevel : names.Digit, "letter", level > 2 ? 2 : 1);
    }

    private IEnumerable<ParagraphSpec> Annex(NumberedLine line)
    {
        var status = line.Line.Status;
        var title = line.Line.Content;
        var first = Listed(line, names.Annex, "annex", 0);
        if (names.AnnexTitle is null)
        {
            yield return first with
            {
                Content = [.. status.IsEmpty ? [] : new Inline[] { Break }, .. status, .. HasText(title) ? new Inline[] { Break } : [], .. title],
                NumberEnd = line.Line.NumberEnd,
            };
        }
        else
        {
            yield return first with { Content = [.. status.IsEmpty ? [] : new Inline[] { Break }, .. status] };
            if (!title.IsEmpty)
                yield return new ParagraphSpec { Style = names.AnnexTitle, Content = title };
        }

        if (line.Values.IsEmpty)
            yield break;
        yield return Mark(names.AnnexTableMark, "annex-table", line.Values[0]);
        yield return Mark(names.AnnexFigureMark, "annex-figure", line.Values[0]);
    }

    /// <summary>Hidden and empty, but counting: it gives the captions of the annex their letter.</summary>
    private static ParagraphSpec Mark(string style, string list, int annex) =>
        new() { Style = style, ListFromStyle = true, List = new ListUse(list, 0, annex, []) };

    private static ParagraphSpec Listed(NumberedLine line, string style, string list, int level)
    {
        var spec = Base(line) with { Style = style, Separator = Wide };
        if (line.NumberMissing)
            return spec with { SwitchOffList = true };
        if (line.Values.IsEmpty && line.Label.Length > 0 && line.Line.Kind is not (LineKind.Item or LineKind.Note or LineKind.Example))
            return Typed(spec with { SwitchOffList = true });
        var value = line.Values.IsEmpty ? 0 : line.Values[^1];
        var outer = line.Values.Length > 1 ? Outer(line.Values) : [];
        return spec with { ListFromStyle = true, List = new ListUse(list, level, value, outer) };
    }

    private static ParagraphSpec Typed(ParagraphSpec spec) => spec with { Separator = Wide };

    private static ImmutableArray<Inline> Or(ImmutableArray<Inline> content, string title) =>
        content.IsEmpty ? [new TextInline(title)] : content;

    private static bool IsNotice(NumberedLine line) =>
        line.Line.Content is [TextInline { Text: var text }, ..]
        && (text.StartsWith("重要提示", StringComparison.Ordinal) || text.StartsWith("警告：", StringComparison.Ordinal)
            || text.StartsWith("危险：", StringComparison.Ordinal) || text.StartsWith("注意：", StringComparison.Ordinal));
}
