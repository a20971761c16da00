namespace Stdlint.Core.Configuration;

/// <summary>Patterns of <c>overrides.clauses</c>: <c>5.2</c> means 5.2 and all below it, <c>附录A</c> the annex with its subclauses, <c>附录*</c> all annexes, <c>前言</c> the foreword.</summary>
public static class ClausePattern
{
    private const string Annex = "附录";

    /// <param name="pattern">As written; <c>*</c> stands for any characters.</param>
    /// <param name="clausePath">A number such as <c>5.2.1</c> or <c>A.1</c>, or the title of an element.</param>
    public static bool Matches(string pattern, string clausePath)
    {
        if (clausePath.Length == 0)
            return false;
        if (pattern.StartsWith(Annex, StringComparison.Ordinal))
            return IsAnnexNumber(clausePath) ? Covers(pattern.AsSpan(Annex.Length).TrimStart(), clausePath) : Covers(pattern, clausePath);
        return Covers(pattern, clausePath);
    }

    // Annexes are numbered A, A.1, AA.2: capital letters before the first full stop (GB/T 1.1—2020, 9.6.3).
    private static bool IsAnnexNumber(string path)
    {
        var dot = path.IndexOf('.');
        var letters = dot < 0 ? path.AsSpan() : path.AsSpan(0, dot);
        return !letters.IsEmpty && !letters.ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool Covers(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (MatchesWildcards(pattern, path))
            return true;
        for (var i = path.Length - 1; i > 0; i--)
        {
            if (path[i] == '.' && MatchesWildcards(pattern, path[..i]))
                return true;
        }

        return false;
    }

    private static bool MatchesWildcards(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
