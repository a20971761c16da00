using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>A list of words that is asked at a place in a text; comparison is ordinal. Immutable.</summary>
public sealed class WordList
{
    private readonly WordIndex _byStart;
    private readonly int _longest;
    private WordIndex? _byEnd;

    /// <param name="words">Words separated by single blanks.</param>
    public WordList(string words)
    {
        Words = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        _byStart = new WordIndex(Words, fromEnd: false);
        foreach (var word in Words)
            _longest = Math.Max(_longest, word.Length);
    }

    /// <summary>In the order of rules.json.</summary>
    public ImmutableArray<string> Words { get; }

    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && LengthAt(word, 0) == word.Length;

    /// <summary>Length in UTF-16 units of the longest word that begins at the position, 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int position) =>
        (uint)position >= (uint)text.Length ? 0 : _byStart.LongestAt(text[position..]);

    /// <summary>Length in UTF-16 units of the longest word that ends before <paramref name="end"/>, 0 where none does.</summary>
    public int LengthEndingAt(ReadOnlySpan<char> text, int end) =>
        end <= 0 || end > text.Length ? 0 : (_byEnd ??= new WordIndex(Words, fromEnd: true)).LongestAt(text[..end]);

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
}

/// <summary>A word and the words that go with it.</summary>
public sealed record WordGroup(string Head, WordList Members);
