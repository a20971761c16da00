using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>A line of the 目次 and the heading that it stands for.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Kind">What it lists.</param>
/// <param name="Target">The division, term entry or element with this number, else with this title; null where there is none.</param>
/// <param name="Title">The title for comparison (<see cref="NormalizedText"/>), without the identifier and status of an annex.</param>
/// <param name="HasStatus">The line of an annex says whether it is normative.</param>
public sealed record ContentsItem(ContentsEntrySyntax Entry, ContentsItemKind Kind, DraftSyntaxNode? Target, string Title, bool HasStatus);

/// <summary>In the order that 8.2 prescribes.</summary>
public enum ContentsItemKind
{
    Foreword,
    Introduction,
    Clause,
    Subclause,
    Annex,
    AnnexSubclause,
    Bibliography,
    Index,
    Figure,
    Table,

    /// <summary>The title 目次 itself.</summary>
    Contents,
    Other,
}
