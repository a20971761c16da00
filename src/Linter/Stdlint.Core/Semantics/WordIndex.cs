using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>
/// A small hash table of words by their first two characters, or their last two: most lists hold many words that begin alike
/// (应承担, 应接受 …), and are asked at every 应 of a draft.
/// </summary>
internal sealed class WordIndex
{
    private readonly ImmutableArray<string> _words;
    private readonly bool _fromEnd;
    private readonly int _shift;
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly bool _hasSingleCharacters;

    public WordIndex(ImmutableArray<string> words, bool fromEnd)
    {
        _words = words;
        _fromEnd = fromEnd;
        var bits = 4;
        while (1 << bits < words.Length * 2)
            bits++;
        _shift = 32 - bits;
        _heads = new int[1 << bits];
        _next = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _hasSingleCharacters |= words[i].Length == 1;
            Insert(i);
        }
    }

    /// <summary>Length of the longest word that the text begins with, or ends with; 0 where there is none.</summary>
    public int LongestAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 1)
        {
            var (outer, inner) = _fromEnd ? (text[^1], text[^2]) : (text[0], text[1]);
            for (var entry = _heads[Slot(outer, inner)]; entry > 0; entry = _next[entry - 1])
            {
                var word = _words[entry - 1];
                if (word.Length > 1 && (_fromEnd ? text.EndsWith(word, StringComparison.Ordinal) : text.StartsWith(word, StringComparison.Ordinal)))
                    return word.Length;
            }
        }

        return _hasSingleCharacters && text.Length > 0 && HoldsSingle(_fromEnd ? text[^1] : text[0]) ? 1 : 0;
    }

    private bool HoldsSingle(char character)
    {
        for (var entry = _heads[Slot(character, '\0')]; entry > 0; entry = _next[entry - 1])
        {
            if (_words[entry - 1] is [var only] && only == character)
                return true;
        }

        return false;
    }

    // Longer words come first in their chain, so that the first hit is the answer.
    private void Insert(int index)
    {
        var word = _words[index];
        var slot = word.Length == 1 ? Slot(word[0], '\0') : _fromEnd ? Slot(word[^1], word[^2]) : Slot(word[0], word[1]);
        ref var link = ref _heads[slot];
        while (link > 0 && _words[link - 1].Length >= word.Length)
            link = ref _next[link - 1];
        _next[index] = link;
        link = index + 1;
    }

    // Fibonacci hashing of the two characters.
    private int Slot(char outer, char inner) => (int)((((uint)outer << 16) | inner) * 2654435769u >> _shift);
}
