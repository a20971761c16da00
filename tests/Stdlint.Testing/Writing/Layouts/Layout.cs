using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>How one encoding writes each kind of line: styles, lists, typed numbers, direct formatting.</summary>
internal abstract class Layout
{
    /// <summary>Ideographic space, GB/T 1.1's distance of one character between number and title.</summary>
    protected const string Wide = "\u3000";

    public abstract ImmutableArray<StyleData> Styles { get; }

    public abstract ImmutableArray<ListData> Lists { get; }

    public abstract CoverForm Cover { get; }

    /// <summary>Entries of <c>docProps/custom.xml</c>.</summary>
    public virtual ImmutableArray<(string Name, string Value)> CustomProperties => [];

    /// <summary>Stands between number and title in generated contents lines.</summary>
    public virtual string ContentsSeparator => Wide;

    /// <summary>The paragraphs of a line; none of tables, covers and contents, which have writers of their own.</summary>
    public abstract IEnumerable<ParagraphSpec> Paragraphs(NumberedLine line);

    /// <summary>The title line of 前言, 引言, 目次, 参考文献, 索引, and the title on the first page of the main body.</summary>
    public abstract ParagraphSpec SectionTitle(NotationLine line);

    public abstract ParagraphSpec ContentsLine(int level);

    public abstract ParagraphSpec Cell(NumberedLine line, bool isHeader);

    public virtual string? FootnoteStyle => null;

    public static Layout For(DraftEncoding encoding) => encoding switch
    {
        DraftEncoding.Set2020 => new StyledLayout(StyleNames.Set2020),
        DraftEncoding.Tcs => new StyledLayout(StyleNames.Tcs),
        DraftEncoding.HeadingAutomatic => new HeadingLayout(isAutomatic: true),
        DraftEncoding.HeadingTyped => new HeadingLayout(isAutomatic: false),
        _ => new PlainLayout(),
    };

    /// <summary>What every paragraph takes over from its line.</summary>
    protected static ParagraphSpec Base(NumberedLine line) => new()
    {
        Content = line.Line.Content,
        BlockStart = line.Line.BlockStart,
        NumberEnd = line.Line.NumberEnd,
        Typed = line.Label,
    };

    /// <summary>A line as it stands, with the formatting that the notation names.</summary>
    protected static ParagraphSpec Raw(NumberedLine line)
    {
        var spec = Base(line);
        foreach (var word in line.Line.Format.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            spec = word switch
            {
                "center" or "right" or "left" => spec with { Look = spec.Look with { Align = word } },
                "bold" => spec with { Look = spec.Look with { Bold = true } },
                "indent" => spec with { Look = spec.Look with { FirstLineCharacters = 200 } },
                _ when word.EndsWith("pt", StringComparison.Ordinal) => spec with { Look = spec.Look with { Size = int.Parse(word[..^2]) * 2 } },
                _ => spec with { Style = word },
            };
        }

        return spec;
    }

    protected static bool HasText(ImmutableArray<Inline> content) => content.Any(inline => inline is not MarkInline);

    /// <summary>Formula and number on one line, the number at the right after a leader (9.9.2).</summary>
    protected static ImmutableArray<Inline> FormulaContent(NumberedLine line)
    {
        var tab = new ElementInline("tab", "", []);
        var formula = new ElementInline("math", "", line.Line.Content);
        return line.Label.Length == 0
            ? [tab, formula]
            : [tab, formula, tab, new TextInline("……………………"), .. line.Line.BlockStart, new TextInline(line.Label), .. line.Line.NumberEnd];
    }

    /// <summary>The outer counters that a list number needs above its own, nearest first.</summary>
    protected static ImmutableArray<int> Outer(ImmutableArray<int> values) => [.. values[..^1].Reverse()];
}

/// <summary>How an encoding writes the cover.</summary>
internal enum CoverForm
{
    /// <summary>Frames and legacy form fields.</summary>
    FormFields,

    /// <summary>Text boxes, each stored twice.</summary>
    TextBoxes,

    /// <summary>Centred lines of the default style.</summary>
    Lines,
}
