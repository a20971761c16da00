using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A word of a scanned list in the text.</summary>
/// <param name="Span">UTF-16 span of the word.</param>
/// <param name="Zone">Where it stands.</param>
public readonly record struct WordHit(TextSpan Span, TextZone Zone);

/// <summary>All words of all scanned lists that stand in the draft, from one pass.</summary>
public sealed class WordHits
{
    private readonly ImmutableArray<WordHit>[] _byList;

    internal WordHits(ImmutableArray<WordHit>[] byList) => _byList = byList;

    /// <summary>The words of the list, in text order; the longest one where several begin alike, none of them inside an exception of its list.</summary>
    /// <exception cref="ArgumentException">The list is not marked with <c>scan</c> in rules.json.</exception>
    public ImmutableArray<WordHit> this[WordList list] => list.ScanIndex >= 0
        ? _byList[list.ScanIndex]
        : throw new ArgumentException("the list is not scanned", nameof(list));
}
