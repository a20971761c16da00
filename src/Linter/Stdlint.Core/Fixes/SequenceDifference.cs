namespace Stdlint.Core.Fixes;

/// <summary>Where two sequences differ: the fewest removals and insertions that make one of the other (Myers, "An O(ND) Difference Algorithm", 1986).</summary>
public static class SequenceDifference
{
    /// <summary>Beyond this many changes what lies between the equal ends is shown as one.</summary>
    private const int MostChanges = 2000;

    public static IReadOnlyList<DifferentRange> Of<T>(IReadOnlyList<T> old, IReadOnlyList<T> found)
        where T : IEquatable<T>
    {
        var prefix = 0;
        while (prefix < old.Count && prefix < found.Count && old[prefix].Equals(found[prefix]))
            prefix++;
        var suffix = 0;
        while (suffix < old.Count - prefix && suffix < found.Count - prefix && old[^(suffix + 1)].Equals(found[^(suffix + 1)]))
            suffix++;
        var (oldCount, newCount) = (old.Count - prefix - suffix, found.Count - prefix - suffix);
        if (oldCount == 0 && newCount == 0)
            return [];
        return oldCount == 0 || newCount == 0 || Steps(old, found, prefix, oldCount, newCount) is not { } steps
            ? [new DifferentRange(prefix, oldCount, prefix, newCount)]
            : Ranges(steps, old, found, prefix, oldCount, newCount);
    }

    /// <summary>The furthest points of each number of changes; null where there are too many.</summary>
    private static List<int[]>? Steps<T>(IReadOnlyList<T> old, IReadOnlyList<T> found, int prefix, int oldCount, int newCount)
        where T : IEquatable<T>
    {
        var most = Math.Min(oldCount + newCount, MostChanges);
        var furthest = new int[(2 * most) + 3];
        var steps = new List<int[]>();
        for (var changes = 0; changes <= most; changes++)
        {
            steps.Add((int[])furthest.Clone());
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var x = diagonal == -changes || (diagonal != changes && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < oldCount && x - diagonal < newCount && old[prefix + x].Equals(found[prefix + x - diagonal]))
                    x++;
                furthest[at] = x;
                if (x >= oldCount && x - diagonal >= newCount)
                    return steps;
            }
        }

        return null;
    }

    private static List<DifferentRange> Ranges<T>(List<int[]> steps, IReadOnlyList<T> old, IReadOnlyList<T> found, int prefix, int oldCount, int newCount)
        where T : IEquatable<T>
    {
        var ranges = new List<DifferentRange>();
        var (x, y) = (oldCount, newCount);
        var center = steps[0].Length / 2;
        for (var changes = steps.Count - 1; changes > 0; changes--)
        {
            var furthest = steps[changes];
            var diagonal = x - y;
            var isInsertion = diagonal == -changes || (diagonal != changes && furthest[center + diagonal - 1] < furthest[center + diagonal + 1]);
            var previous = diagonal + (isInsertion ? 1 : -1);
            var (fromX, fromY) = (furthest[center + previous], furthest[center + previous] - previous);
            Add(ranges, prefix + fromX, isInsertion ? 0 : 1, prefix + fromY, isInsertion ? 1 : 0);
            (x, y) = (fromX, fromY);
        }

        ranges.Reverse();
        return ranges;
    }

    /// <summary>Joins a change with the one after it where they touch; changes come from the last to the first.</summary>
    private static void Add(List<DifferentRange> ranges, int oldStart, int oldCount, int newStart, int newCount)
    {
        if (ranges is [.., var next] && next.OldStart == oldStart + oldCount && next.NewStart == newStart + newCount)
            ranges[^1] = new DifferentRange(oldStart, oldCount + next.OldCount, newStart, newCount + next.NewCount);
        else
            ranges.Add(new DifferentRange(oldStart, oldCount, newStart, newCount));
    }
}

/// <param name="OldStart">First element that is gone.</param>
/// <param name="OldCount">How many are.</param>
/// <param name="NewStart">First element that is new.</param>
/// <param name="NewCount">How many are.</param>
public readonly record struct DifferentRange(int OldStart, int OldCount, int NewStart, int NewCount);
