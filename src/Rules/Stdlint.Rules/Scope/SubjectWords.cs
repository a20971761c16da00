using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Scope;

/// <summary>Whether a text has a subject that its name tells: any two neighbouring characters of the name, leaving out those of every subject, or a synonym.</summary>
internal static class SubjectWords
{
    private const int ShortestWord = 2;
    private const int LongestName = 8;

    /// <summary>The pairs of characters that tell the subject; none in 技术要求, and in a name that is too long or not Chinese throughout.</summary>
    public static List<string> Of(string name)
    {
        var pairs = new List<string>();
        if (name.Length is < ShortestWord or > LongestName || name.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
            return pairs;
        for (var at = 0; at + ShortestWord <= name.Length; at++)
        {
            if (!Vocabulary.WordsOfEveryScope.Covers(name, at) && !Vocabulary.WordsOfEveryScope.Covers(name, at + 1))
                pairs.Add(name.Substring(at, ShortestWord));
        }

        return pairs;
    }

    /// <summary>Whether the name is made of two words or more that each have synonyms, as 应急处置 is.</summary>
    public static bool AllHaveSynonyms(string name)
    {
        if (name.Length < 2 * ShortestWord || name.Length % ShortestWord != 0)
            return false;
        for (var at = 0; at < name.Length; at += ShortestWord)
        {
            var word = name.Substring(at, ShortestWord);
            if (!Vocabulary.ScopeSynonyms.Any(group => group.Members.Contains(word)))
                return false;
        }

        return true;
    }

    public static bool AreIn(ReadOnlySpan<char> text, List<string> pairs)
    {
        foreach (var pair in pairs)
        {
            if (text.Contains(pair, StringComparison.Ordinal))
                return true;
            foreach (var group in Vocabulary.ScopeSynonyms)
            {
                if (group.Members.Contains(pair) && group.Members.IsFoundIn(text))
                    return true;
            }
        }

        return false;
    }
}
