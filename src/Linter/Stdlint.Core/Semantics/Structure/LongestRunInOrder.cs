namespace Stdlint.Core.Semantics;

/// <summary>What of a list does not belong to its longest run in order is out of place, so that one item moved gives one finding.</summary>
public static class LongestRunInOrder
{
    /// <summary>For each item whether it belongs to the run, the first of several equally long ones; takes time with the square of the length.</summary>
    public static bool[] Of<T>(IReadOnlyList<T> items, Comparison<T> compare)
    {
        var lengths = new int[items.Count];
        var before = new int[items.Count];
        var best = -1;
        for (var i = 0; i < items.Count; i++)
        {
            (lengths[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (lengths[j] >= lengths[i] && compare(items[j], items[i]) <= 0)
                    (lengths[i], before[i]) = (lengths[j] + 1, j);
            }

            if (best < 0 || lengths[i] > lengths[best])
                best = i;
        }

        var isInRun = new bool[items.Count];
        for (; best >= 0; best = before[best])
            isInRun[best] = true;
        return isInRun;
    }
}
