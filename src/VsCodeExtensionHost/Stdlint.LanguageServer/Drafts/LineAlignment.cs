using Stdlint.Core.Fixes;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>Which line of one text a line of another goes back to: the same line, or one that was edited.</summary>
public sealed class LineAlignment
{
    /// <summary>Above this many pairs to compare, lines are paired from the top.</summary>
    private const int MostPairs = 40_000;

    private LineAlignment(int[] origins, bool isOneToOne)
    {
        Origins = origins;
        IsOneToOne = isOneToOne;
    }

    /// <summary>For each new line the old one, ascending; -1 for an inserted line.</summary>
    public int[] Origins { get; }

    /// <summary>No line was inserted, deleted or moved.</summary>
    public bool IsOneToOne { get; }

    public static LineAlignment Of(string[] old, string[] found)
    {
        var origins = new int[found.Length];
        if (IsEditedLineByLine(old, found))
        {
            for (var i = 0; i < origins.Length; i++)
                origins[i] = i;
            return new LineAlignment(origins, isOneToOne: true);
        }

        var isOneToOne = old.Length == found.Length;
        int oldNext = 0, newNext = 0;
        foreach (var range in SequenceDifference.Of(old, found))
        {
            while (newNext < range.NewStart)
                origins[newNext++] = oldNext++;
            isOneToOne &= range.OldCount == range.NewCount;
            Pair(old.AsSpan(range.OldStart, range.OldCount), found.AsSpan(range.NewStart, range.NewCount), origins.AsSpan(range.NewStart, range.NewCount), range.OldStart);
            (oldNext, newNext) = (range.OldStart + range.OldCount, range.NewStart + range.NewCount);
        }

        while (newNext < found.Length)
            origins[newNext++] = oldNext++;
        return new LineAlignment(origins, isOneToOne);
    }

    /// <summary>The usual case, known without comparing all lines with each other: each line is its old self, more or less.</summary>
    private static bool IsEditedLineByLine(string[] old, string[] found)
    {
        if (old.Length != found.Length)
            return false;
        for (var i = 0; i < old.Length; i++)
        {
            if (old[i] != found[i] && Similarity(old[i], found[i]) < 0.5)
                return false;
        }

        return true;
    }

    private static void Pair(ReadOnlySpan<string> old, ReadOnlySpan<string> found, Span<int> origins, int first)
    {
        if (old.Length == found.Length || old.IsEmpty || (long)old.Length * found.Length > MostPairs)
        {
            for (var i = 0; i < found.Length; i++)
                origins[i] = i < old.Length ? first + i : -1;
            return;
        }

        // The most similar pairs in order: the longest common subsequence, weighted.
        var best = new double[old.Length + 1, found.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = found.Length - 1; j >= 0; j--)
                best[i, j] = Math.Max(best[i + 1, j + 1] + Similarity(old[i], found[j]), Math.Max(best[i + 1, j], best[i, j + 1]));
        }

        origins.Fill(-1);
        for (int i = 0, j = 0; i < old.Length && j < found.Length;)
        {
            if (best[i, j] == best[i + 1, j + 1] + Similarity(old[i], found[j]))
                origins[j++] = first + i++;
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        }
    }

    /// <summary>1 for equal lines; never 0, so that a line is rather edited than deleted and inserted.</summary>
    private static double Similarity(string one, string other)
    {
        if (one.Length + other.Length == 0)
            return 1;
        var prefix = one.AsSpan().CommonPrefixLength(other);
        var suffix = 0;
        var most = Math.Min(one.Length, other.Length) - prefix;
        while (suffix < most && one[^(suffix + 1)] == other[^(suffix + 1)])
            suffix++;
        return Math.Max(0.01, 2.0 * (prefix + suffix) / (one.Length + other.Length));
    }
}
