using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Analysis.Forms;

/// <summary>Finds the words of a data rule where its scope looks.</summary>
internal sealed class WordPlaces
{
    private readonly DataRule _rule;
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly SearchValues<char> _firstCharacters;

    public WordPlaces(DataRule rule)
    {
        _rule = rule;
        var words = rule.Words.IsEmpty ? rule.Swap.Select(swap => swap.Word) : rule.Words;
        // The longest first: 技术条件 before 技术.
        _byFirst = words.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
        _firstCharacters = SearchValues.Create([.. _byFirst.Keys]);
    }

    /// <summary>The places in text order.</summary>
    public IEnumerable<(string Word, TextSpan Span)> Find(DraftModel model)
    {
        foreach (var run in model.Runs)
        {
            if (!IsInScope(run))
                continue;
            for (var at = run.Span.Start; at < run.Span.End; at++)
            {
                // Most characters begin none of the words: a vectorised search passes over them.
                var next = model.Text.Content.AsSpan(at, run.Span.End - at).IndexOfAny(_firstCharacters);
                if (next < 0)
                    break;
                at += next;
                if (WordAt(model.Text.Content, at, run.Span) is not { } word)
                    continue;
                // Words of others and titles of documents are not the draft's own.
                if (!model.IsQuotedAt(at))
                    yield return (word, new TextSpan(at, word.Length));
                at += word.Length - 1;
            }
        }
    }

    private bool IsInScope(in TextRun run) => _rule.Scope switch
    {
        "provisions" => new TextZone(run.Region, run.Role, IsQuoted: false).IsProvision,
        "titles" => run.Role is TextRole.Heading or TextRole.Caption,
        "all" => run.Region is not (DraftRegion.Contents or DraftRegion.Comment),
        _ => run.HasSentences,
    };

    private string? WordAt(string content, int at, TextSpan run)
    {
        if (!_byFirst.TryGetValue(content[at], out var words))
            return null;
        foreach (var word in words)
        {
            if (at + word.Length <= run.End && string.CompareOrdinal(content, at, word, 0, word.Length) == 0 && IsWhole(content, at, at + word.Length) && !IsExcepted(content, at, word))
                return word;
        }

        return null;
    }

    /// <summary>A Latin word is not looked for inside another: app in happen.</summary>
    private static bool IsWhole(string content, int start, int end) =>
        !(start > 0 && char.IsAsciiLetterOrDigit(content[start]) && char.IsAsciiLetterOrDigit(content[start - 1]))
        && !(end < content.Length && char.IsAsciiLetterOrDigit(content[end - 1]) && char.IsAsciiLetterOrDigit(content[end]));

    private bool IsExcepted(string content, int at, string word)
    {
        foreach (var exception in _rule.Except)
        {
            for (var offset = exception.IndexOf(word, StringComparison.Ordinal); offset >= 0; offset = exception.IndexOf(word, offset + 1, StringComparison.Ordinal))
            {
                if (at >= offset && string.CompareOrdinal(content, at - offset, exception, 0, exception.Length) == 0)
                    return true;
            }
        }

        return false;
    }
}
