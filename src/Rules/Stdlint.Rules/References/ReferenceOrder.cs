using System.Collections.Immutable;
using Stdlint.Core.Semantics;

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
}
