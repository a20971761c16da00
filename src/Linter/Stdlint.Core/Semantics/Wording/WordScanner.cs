using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>
/// Looks for the words of all scanned lists at once: one vectorised search for their first characters, then one hash table by the first two.
/// A further list costs what its words cost, not a further pass.
/// </summary>
internal sealed class WordScanner
{
    private static readonly WordScanner Shared = new(Vocabulary.Scanned);

    private readonly ImmutableArray<WordList> _lists;
    private readonly SearchValues<char> _firstCharacters;
    private readonly List<Entry> _entries = [];
    private readonly int[] _heads;
    private readonly int _shift;

    private WordScanner(ImmutableArray<WordList> lists)
    {
        _lists = lists;
        var bits = 6;
        while (1 << bits < lists.Sum(list => list.Words.Length) * 2)
            bits++;
        _shift = 32 - bits;
        _heads = new int[1 << bits];
        // Of words that begin alike the longest is to be met first, and a chain is met from its last entry on.
        foreach (var (word, list) in lists.SelectMany((list, index) => list.Words.Select(word => (word, index))).OrderBy(pair => pair.word.Length))
        {
            ref var head = ref _heads[Slot(word[0], word.Length > 1 ? word[1] : '\0')];
            _entries.Add(new Entry(word, list, head));
            head = _entries.Count;
        }

        _firstCharacters = SearchValues.Create(string.Concat(lists.SelectMany(list => list.Words).Select(word => word[0]).Distinct()));
    }

    private readonly record struct Entry(string Word, int List, int Next);

    public static WordHits Scan(DraftModel model)
    {
        var found = new ImmutableArray<WordHit>.Builder[Shared._lists.Length];
        for (var list = 0; list < found.Length; list++)
            found[list] = ImmutableArray.CreateBuilder<WordHit>();
        var quotations = model.Quotations.AsSpan();
        var quotation = 0;
        foreach (var run in model.Runs)
        {
            if (run.Region is not (DraftRegion.Contents or DraftRegion.Cover or DraftRegion.Index or DraftRegion.Margin or DraftRegion.Comment)
                && run.Role is not (TextRole.None or TextRole.Formula or TextRole.ReferenceEntry))
                Shared.Scan(model.FoldedContent, run, quotations, ref quotation, found);
        }

        return new WordHits(Array.ConvertAll(found, static hits => hits.DrainToImmutable()));
    }

    private void Scan(string content, in TextRun run, ReadOnlySpan<TextSpan> quotations, ref int quotation, ImmutableArray<WordHit>.Builder[] found)
    {
        var text = content.AsSpan(run.Span.Start, run.Span.Length);
        for (var position = 0; position < text.Length; position++)
        {
            var next = text[position..].IndexOfAny(_firstCharacters);
            if (next < 0)
                return;
            position += next;
            var at = run.Span.Start + position;
            while (quotation < quotations.Length && quotations[quotation].End <= at)
                quotation++;
            var isQuoted = quotation < quotations.Length && quotations[quotation].Contains(at);
            if (position + 1 < text.Length)
                Match(text, position, _heads[Slot(text[position], text[position + 1])], run, isQuoted, found);
            Match(text, position, _heads[Slot(text[position], '\0')], run, isQuoted, found);
        }
    }

    private void Match(ReadOnlySpan<char> text, int position, int entry, in TextRun run, bool isQuoted, ImmutableArray<WordHit>.Builder[] found)
    {
        for (; entry > 0; entry = _entries[entry - 1].Next)
        {
            var (word, list, _) = _entries[entry - 1];
            if (!text[position..].StartsWith(word, StringComparison.Ordinal))
                continue;
            var hits = found[list];
            if (hits.Count > 0 && hits[^1].Span.End > run.Span.Start + position)
                continue;
            if (_lists[list].Exceptions?.Covers(text, position, position + word.Length) != true)
                hits.Add(new WordHit(new TextSpan(run.Span.Start + position, word.Length), new TextZone(run.Region, run.Role, isQuoted)));
        }
    }

    // Fibonacci hashing of the first two characters.
    private int Slot(char first, char second) => (int)((((uint)first << 16) | second) * 2654435769u >> _shift);
}
