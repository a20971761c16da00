using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A sentence or paragraph that GB/T 1.1 prescribes word for word, or that was meant to be one.</summary>
/// <param name="Kind">Which phrase.</param>
/// <param name="Span">UTF-16 span of the sentence or paragraph as written.</param>
/// <param name="Edition">The edition whose phrase it is or comes nearest to; null where it resembles none.</param>
/// <param name="Fit">How well it fits that edition.</param>
/// <param name="IsEmptyClause">The phrase says that the clause is empty (本文件没有规范性引用文件。).</param>
public sealed record FixedPhraseMatch(FixedPhraseKind Kind, TextSpan Span, DraftEdition? Edition, PhraseFit Fit, bool IsEmptyClause);

public enum FixedPhraseKind
{
    DraftingBasis,
    PatentNotice,
    ReferencesLeadIn,
    TermsLeadIn,
    SymbolsLeadIn,
}

/// <summary>How a text compares to a fixed phrase.</summary>
public enum PhraseFit
{
    /// <summary>Speaks of the same thing in other words.</summary>
    Different,

    /// <summary>Recognisably the phrase, with words changed, left out or added.</summary>
    Near,

    /// <summary>Equal by norm; only width, blanks, quotes, brackets or dashes differ.</summary>
    Typographic,

    /// <summary>Character for character.</summary>
    Exact,
}
