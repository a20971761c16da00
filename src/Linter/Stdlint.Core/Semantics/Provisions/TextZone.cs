namespace Stdlint.Core.Semantics;

/// <summary>What kind of text stands at a place: the element it belongs to and its role there.</summary>
/// <param name="Region">The element.</param>
/// <param name="Role">What the text is for.</param>
/// <param name="IsQuoted">Inside 《》, “” or ‘’: words of others, or titles.</param>
public readonly record struct TextZone(DraftRegion Region, TextRole Role, bool IsQuoted)
{
    /// <summary>Where provisions stand (PROV): text, items and table cells from the technical clauses on and in normative annexes.</summary>
    public bool IsProvision => !IsQuoted
        && Region is DraftRegion.Body or DraftRegion.NormativeAnnex
        && Role is TextRole.Paragraph or TextRole.ListItem or TextRole.TableCell or TextRole.TableFootnote;
}

/// <summary>The element a place belongs to.</summary>
public enum DraftRegion
{
    /// <summary>In no element.</summary>
    None,
    Cover,
    Contents,
    Foreword,
    Introduction,
    BodyTitle,
    Scope,
    NormativeReferences,
    Terms,
    Symbols,

    /// <summary>Clauses of the main body that are none of the above.</summary>
    Body,
    NormativeAnnex,
    InformativeAnnex,

    /// <summary>An annex that does not say what it is; no finding may rest on either.</summary>
    UnstatedAnnex,
    Bibliography,
    Index,

    /// <summary>Headers and footers.</summary>
    Margin,

    /// <summary>Comments of reviewers: no text of the draft.</summary>
    Comment,
}

/// <summary>What a text is for within its element.</summary>
public enum TextRole
{
    /// <summary>Nothing that is read: markers, empty or decorative text.</summary>
    None,
    Paragraph,
    ListItem,

    /// <summary>Number and title of a division or element.</summary>
    Heading,

    /// <summary>Number and title of a figure or table, and the line of its unit.</summary>
    Caption,

    /// <summary>Text that belongs to a figure: legend, labels.</summary>
    FigureText,
    IntroductoryText,

    /// <summary>Number, term and English equivalent of a term entry.</summary>
    Term,
    Definition,

    /// <summary>[来源：…].</summary>
    Source,
    Note,
    Example,
    Footnote,
    TableFootnote,
    TableCell,
    Formula,

    /// <summary>式中：…</summary>
    FormulaExplanation,
    ReferenceEntry,
    CoverField,
    ContentsEntry,
    IndexEntry,
    Notice,
}
