namespace Stdlint.Core.Syntax.Recognition;

/// <summary>What a paragraph style of the drafting templates stands for; the names are those of SET 2020 and of TCS 2009/2010.</summary>
internal enum StyleMeaning : byte
{
    None,

    /// <summary>段: body text, and nothing else.</summary>
    Body,

    CoverText,
    CoverSeries,
    CoverNumber,
    CoverReplaced,
    CoverTitle,
    CoverEnglishTitle,
    CoverDegree,
    CoverStage,
    CoverDraftDate,
    CoverPublication,
    CoverImplementation,
    CoverPublisher,
    CoverIcs,
    CoverCcs,

    ContentsTitle,
    ContentsLine,

    /// <summary>One style for 前言, 引言, 目次 …: the text decides.</summary>
    FrontTitle,
    IntroductionSubclause,
    IntroductionUntitled,
    BodyTitle,
    Clause,
    Subclause,
    UntitledSubclause,
    TermEntry,
    AnnexMark,
    AnnexStatus,
    AnnexTitle,
    AnnexSubclause,
    AnnexUntitled,
    BibliographyTitle,
    BibliographyEntry,
    IndexTitle,
    IndexEntry,

    LetterItem,
    DigitItem,
    ThirdItem,
    DashItem,
    DotItem,
    OtherItem,
    Note,
    NoteContinuation,
    Example,
    ExampleContinuation,
    TableTitle,
    FigureTitle,

    /// <summary>附录表标号, 附录图标号: empty blocks that only count the annex letter.</summary>
    CaptionCounter,
    TableFootnote,
    FigureLegend,
    CellText,
    Formula,
    FormulaWhere,
    Notice,
    HeaderFooter,

    /// <summary>Word's own heading N.</summary>
    WordHeading,
    WordTitle,

    /// <summary>Word's own list styles.</summary>
    WordList,
    WordCaption,
}

/// <param name="Meaning">What the style stands for.</param>
/// <param name="Level">1 to 5 for subclauses, 1 to 9 for Word's headings, 1 to 3 for list items, else 0.</param>
internal readonly record struct StyleRole(StyleMeaning Meaning, byte Level)
{
    public static StyleRole None => default;

    /// <summary>A heading by the name of a drafting template's style: the strongest evidence there is.</summary>
    public bool IsTemplateHeading => Meaning is >= StyleMeaning.ContentsTitle and <= StyleMeaning.IndexTitle
        and not (StyleMeaning.ContentsLine or StyleMeaning.AnnexStatus or StyleMeaning.AnnexTitle or StyleMeaning.BibliographyEntry);

    public bool IsCover => Meaning is >= StyleMeaning.CoverText and <= StyleMeaning.CoverCcs;

    public bool IsListItem => Meaning is >= StyleMeaning.LetterItem and <= StyleMeaning.OtherItem;

    /// <summary>The style says that the block is content, so that no heading is looked for in it.</summary>
    public bool ExcludesHeading => Meaning is StyleMeaning.Body or StyleMeaning.ContentsLine
        or (>= StyleMeaning.LetterItem and <= StyleMeaning.HeaderFooter) or StyleMeaning.BibliographyEntry or StyleMeaning.IndexEntry
        or StyleMeaning.WordCaption;
}
