namespace Stdlint.Core.Text;

/// <summary>A page section (<c>w:sectPr</c>); lengths are twentieths of a point.</summary>
public sealed class PageSection
{
    public required int FirstBlock { get; init; }

    public required int EndBlock { get; init; }

    public int PageWidth { get; init; }

    public int PageHeight { get; init; }

    public bool IsLandscape { get; init; }

    public int MarginTop { get; init; }

    public int MarginBottom { get; init; }

    public int MarginLeft { get; init; }

    public int MarginRight { get; init; }

    /// <summary>For the binding, beside the left or the upper margin.</summary>
    public int Gutter { get; init; }

    /// <summary>Width of the lines of a page with one column.</summary>
    public int TextWidth => PageWidth - MarginLeft - MarginRight - Gutter;

    public int Columns { get; init; } = 1;

    /// <summary>The page number the section starts with, null where it continues.</summary>
    public int? PageNumberStart { get; init; }

    public string? PageNumberFormat { get; init; }

    /// <summary>The first page has its own header and footer (<c>w:titlePg</c>).</summary>
    public bool HasTitlePage { get; init; }

    public SectionBreak Break { get; init; }

    /// <summary>How its footnotes are numbered, where it says so itself.</summary>
    public FootnoteNumbering Footnotes { get; init; }

    /// <summary>Lines are numbered in the margin (<c>w:lnNumType</c>).</summary>
    public bool HasLineNumbers { get; init; }

    /// <summary>Ordinals of the header stories in force, inherited ones of an earlier section included.</summary>
    public PageEdgeStories Headers { get; init; } = PageEdgeStories.None;

    /// <summary>Ordinals of the footer stories in force, inherited ones of an earlier section included.</summary>
    public PageEdgeStories Footers { get; init; } = PageEdgeStories.None;
}

/// <summary>How a page section begins (<c>w:sectPr/w:type</c>).</summary>
public enum SectionBreak
{
    NextPage,
    Continuous,
    EvenPage,
    OddPage,
    NextColumn,
}

/// <summary>Story ordinals of the headers or footers of a page section; -1 where there is none.</summary>
/// <param name="First">For the first page, printed where <see cref="PageSection.HasTitlePage"/>.</param>
/// <param name="Even">For even pages, printed where <see cref="PackageFacts.HasEvenAndOddHeaders"/>.</param>
/// <param name="Odd">For odd pages, or for all.</param>
public readonly record struct PageEdgeStories(int First, int Even, int Odd)
{
    public static PageEdgeStories None { get; } = new(-1, -1, -1);
}

/// <summary>How footnotes are numbered (<c>w:footnotePr</c>, ECMA-376 Part 1, 17.11.11); null where nothing is stated.</summary>
/// <param name="StatedFormat">The <c>w:numFmt</c> value.</param>
/// <param name="StatedRestart">Where the numbers begin anew.</param>
public readonly record struct FootnoteNumbering(string? StatedFormat, FootnoteNumberRestart? StatedRestart)
{
    public string Format => StatedFormat ?? "decimal";

    public FootnoteNumberRestart Restart => StatedRestart ?? FootnoteNumberRestart.Continuous;

    /// <summary>This numbering where it says something, else that of the document.</summary>
    public FootnoteNumbering Over(FootnoteNumbering document) => new(StatedFormat ?? document.StatedFormat, StatedRestart ?? document.StatedRestart);
}

public enum FootnoteNumberRestart
{
    Continuous,
    EachPage,
    EachSection,
}
