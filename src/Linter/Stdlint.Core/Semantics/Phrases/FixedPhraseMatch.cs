using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A sentence or paragraph that GB/T 1.1 prescribes word for word, or that was meant to be one.</summary>
/// <param name="Kind">Which phrase.</param>
/// <param name="Span">UTF-16 span of the sentence or paragraphs as written.</param>
/// <param name="Editions">The editions whose phrase it fits best; none where it resembles no edition's.</param>
/// <param name="Fit">How well it fits those editions.</param>
/// <param name="SaysNone">The phrase says that the clause is empty (本文件没有规范性引用文件。), or was meant to.</param>
public sealed record FixedPhraseMatch(FixedPhraseKind Kind, TextSpan Span, EditionSet Editions, PhraseFit Fit, bool SaysNone)
{
    /// <summary>The words are those of the edition; width, blanks and dashes belong to the typography rules.</summary>
    public bool IsPhraseOf(DraftEdition edition) => Fit >= PhraseFit.Typographic && Editions.Contains(edition);
}

public enum FixedPhraseKind
{
    DraftingBasis,

    /// <summary>请注意本文件的某些内容可能涉及专利……</summary>
    PatentNotice,

    /// <summary>The statement on identified patents in the introduction (annex D).</summary>
    PatentStatement,
    ReferencesLeadIn,
    TermsLeadIn,
    SymbolsLeadIn,
}

/// <summary>How a text compares to a fixed phrase.</summary>
public enum PhraseFit
{
    /// <summary>Stands in its place but says something else.</summary>
    Different,

    /// <summary>Recognisably the phrase, with words changed, left out or added.</summary>
    Near,

    /// <summary>Equal by norm; only width, blanks, quotes, brackets or dashes differ.</summary>
    Typographic,

    /// <summary>Character for character.</summary>
    Exact,
}
