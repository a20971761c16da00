using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

/// <summary>Which entries of a list stand in the wrong place: those outside the longest run that is in order, so that one misplaced entry is one finding.</summary>
internal static class ReferenceOrder
{
    /// <param name="entries">Entries that can be compared, in document order.</param>
    /// <param name="compare">The prescribed order.</param>
    /// <returns>For each misplaced entry the one that it should precede, or that should precede it.</returns>
    public static IEnumerable<(ListedReference Misplaced, ListedReference Other, bool IsTooLate)> FindMisplaced(ImmutableArray<ListedReference> entries, Comparison<ListedReference> compare)
    {
        var kept = LongestRunInOrder.Of(entries, compare);
        for (var i = 0; i < entries.Length; i++)
        {
            if (kept[i])
                continue;
            var late = 0;
            while (late < i && !(kept[late] && compare(entries[late], entries[i]) > 0))
                late++;
            if (late < i)
            {
                yield return (entries[i], entries[late], true);
                continue;
            }

            var early = entries.Length - 1;
            while (early > i && !(kept[early] && compare(entries[i], entries[early]) > 0))
                early--;
            if (early > i)
                yield return (entries[i], entries[early], false);
        }
    }

    /// <summary>Moves an entry to its place, before or behind the other; null where the two are no paragraphs of their own.</summary>
    public static MoveParagraphs? Move(DraftText text, ListedReference misplaced, ListedReference other, bool isTooLate) => isTooLate
        ? WholeParagraphs.MoveBefore(WholeParagraphs.Of(misplaced.Entry), WholeParagraphs.Of(other.Entry))
        : WholeParagraphs.MoveAfter(text, WholeParagraphs.Of(misplaced.Entry), WholeParagraphs.Of(other.Entry));
}
