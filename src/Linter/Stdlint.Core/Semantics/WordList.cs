using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>A list of words that is asked at a place in a text; comparison is ordinal. Immutable.</summary>
public sealed class WordList
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private FrozenDictionary<char, string[]>? _byLast;
    private readonly int _longest;

    /// <param name="words">Words separated by single blanks.</param>
    public WordList(string words)
    {
        Words = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        _byFirst = Bucket(static word => word[0]);
        foreach (var word in Words)
            _longest = Math.Max(_longest, word.Length);
    }

    /// <summary>In the order of rules.json.</summary>
    public ImmutableArray<string> Words { get; }

    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && LengthAt(word, 0) == word.Length;

    /// <summary>Length in UTF-16 units of the longest word that begins at the position, 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int position)
    {
        if ((uint)position >= (uint)text.Length || !_byFirst.TryGetValue(text[position], out var words))
            return 0;
        var rest = text[position..];
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Length in UTF-16 units of the longest word that ends before <paramref name="end"/>, 0 where none does.</summary>
    public int LengthEndingAt(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || end > text.Length || !(_byLast ??= Bucket(static word => word[^1])).TryGetValue(text[end - 1], out var words))
            return 0;
        var before = text[..end];
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Whether the character at the position is part of one of the words in the text.</summary>
    public bool Covers(ReadOnlySpan<char> text, int position)
    {
        for (var start = Math.Max(0, position - _longest + 1); start <= position; start++)
        {
            if (start + LengthAt(text, start) > position)
                return true;
        }

        return false;
    }

    /// <summary>Whether any of the words stands anywhere in the text.</summary>
    public bool IsFoundIn(ReadOnlySpan<char> text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (LengthAt(text, position) > 0)
                return true;
        }

        return false;
    }

    // The longest word of a bucket comes first, so that the first hit is the answer.
    private FrozenDictionary<char, string[]> Bucket(Func<string, char> key) =>
        Words.GroupBy(key).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}

/// <summary>A word and the words that go with it.</summary>
public sealed record WordGroup(string Head, WordList Members);
