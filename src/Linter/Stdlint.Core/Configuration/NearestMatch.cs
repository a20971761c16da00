namespace Stdlint.Core.Configuration;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearestMatch
{
    /// <summary>The candidate with the fewest typing slips (insert, delete, replace, swap neighbours), null where none is near enough to be a help.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        // One slip in three characters: "foo" must not be offered "for" and "lists" for "rules".
        var limit = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, limit);
            if (distance < limit)
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    private static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
            return limit;

        var beforePrevious = new int[to.Length + 1];
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = SameLetter(from[i - 1], to[j - 1]);
                var cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && SameLetter(from[i - 1], to[j - 2]) && SameLetter(from[i - 2], to[j - 1]))
                    cost = Math.Min(cost, beforePrevious[j - 2] + 1);
                current[j] = cost;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[to.Length];
    }

    private static bool SameLetter(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
