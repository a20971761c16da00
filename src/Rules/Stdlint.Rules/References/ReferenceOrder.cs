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
        var kept = LongestInOrder(entries, compare);
        for (var i = 0; i < entries.Length; i++)
        {
            if (kept.Contains(i))
                continue;
            var late = kept.Where(index => index < i && compare(entries[index], entries[i]) > 0).DefaultIfEmpty(-1).First();
            if (late >= 0)
            {
                yield return (entries[i], entries[late], true);
                continue;
            }

            var early = kept.Where(index => index > i && compare(entries[i], entries[index]) > 0).DefaultIfEmpty(-1).Last();
            if (early >= 0)
                yield return (entries[i], entries[early], false);
        }
    }

    private static SortedSet<int> LongestInOrder(ImmutableArray<ListedReference> entries, Comparison<ListedReference> compare)
    {
        var lengths = new int[entries.Length];
        var before = new int[entries.Length];
        var best = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            (lengths[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (lengths[j] >= lengths[i] && compare(entries[j], entries[i]) <= 0)
                    (lengths[i], before[i]) = (lengths[j] + 1, j);
            }

            if (best < 0 || lengths[i] > lengths[best])
                best = i;
        }

        var kept = new SortedSet<int>();
        for (var i = best; i >= 0; i = before[i])
            kept.Add(i);
        return kept;
    }
}
