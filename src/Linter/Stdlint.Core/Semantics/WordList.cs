using System.Buffers;
using System.Collections;
using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>A list of words that is asked at a place in a text; comparison is ordinal. Immutable.</summary>
public sealed class WordList
{
    private readonly WordIndex _byStart;
    private readonly int _longest;
    private WordIndex? _byEnd;
    private SearchValues<char>? _firstCharacters;

    /// <param name="words">Words separated by single blanks.</param>
    /// <param name="exceptions">Longer words inside which a word of the list is not meant, separated by single blanks.</param>
    /// <param name="scanIndex">Place of the list among those that are looked for in every draft; -1 where it is none of them.</param>
    public WordList(string words, string exceptions = "", int scanIndex = -1)
    {
        Words = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Exceptions = exceptions.Length == 0 ? null : new WordList(exceptions);
        ScanIndex = scanIndex;
        _byStart = new WordIndex(Words, fromEnd: false);
        foreach (var word in Words)
            _longest = Math.Max(_longest, word.Length);
    }

    /// <summary>In the order of rules.json.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Words around a word of the list that make it part of something else: 禁止标志; null where there are none.</summary>
    public WordList? Exceptions { get; }

    internal int ScanIndex { get; }

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

    /// <summary>Whether the characters from <paramref name="start"/> to <paramref name="end"/> are part of one of the words in the text.</summary>
    public bool Covers(ReadOnlySpan<char> text, int start, int end)
    {
        for (var position = Math.Max(0, end - _longest); position <= start; position++)
        {
            if (position + LengthAt(text, position) >= end)
                return true;
        }

        return false;
    }

    /// <summary>Whether any of the words stands anywhere in the text.</summary>
    public bool IsFoundIn(ReadOnlySpan<char> text) => Find(text, 0, out _) >= 0;

    /// <summary>The first place from the offset on at which a word begins, and the length of the longest that does; -1 where none does.</summary>
    public int Find(ReadOnlySpan<char> text, int from, out int length)
    {
        // Most characters begin none of the words: a vectorised search passes over them.
        _firstCharacters ??= SearchValues.Create(string.Concat(Words.Select(static word => word[0]).Distinct()));
        for (var position = from; position < text.Length; position++)
        {
            var next = text[position..].IndexOfAny(_firstCharacters);
            if (next < 0)
                break;
            position += next;
            length = LengthAt(text, position);
            if (length > 0)
                return position;
        }

        length = 0;
        return -1;
    }
}

/// <summary>Words, each with those that go with it: what it is short for, or what has to be written instead. Immutable.</summary>
public sealed class WordTable : IReadOnlyList<WordGroup>
{
    private readonly ImmutableArray<WordGroup> _groups;
    private readonly Dictionary<string, WordGroup>.AlternateLookup<ReadOnlySpan<char>> _byHead;

    public WordTable(ImmutableArray<WordGroup> groups, string exceptions = "", int scanIndex = -1)
    {
        _groups = groups;
        Heads = new WordList(string.Join(' ', groups.Select(group => group.Head)), exceptions, scanIndex);
        _byHead = groups.ToDictionary(group => group.Head, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public WordList Heads { get; }

    public int Count => _groups.Length;

    public WordGroup this[int index] => _groups[index];

    /// <summary>The group of exactly this word; null where there is none.</summary>
    public WordGroup? Find(ReadOnlySpan<char> head) => _byHead.TryGetValue(head, out var group) ? group : null;

    public IEnumerator<WordGroup> GetEnumerator() => ((IEnumerable<WordGroup>)_groups).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A word and the words that go with it.</summary>
public sealed record WordGroup(string Head, WordList Members);
