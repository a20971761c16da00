using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>The word before a document that says what it is cited for: 符合 and 按 make it binding, 见 only shows it, 参照 leaves it open.</summary>
internal readonly record struct CitationTrigger(TextSpan Span, CitationRole Role)
{
    /// <summary>A word further away belongs to something else.</summary>
    private const int Farthest = 60;

    /// <summary>The nearest such word before the document, in the same part of the sentence.</summary>
    /// <param name="content">The draft text.</param>
    /// <param name="start">Offset of the document.</param>
    /// <param name="limit">Offset of the start of the sentence.</param>
    public static CitationTrigger Before(string content, int start, int limit)
    {
        var text = content.AsSpan(0, start);
        for (var position = start - 1; position >= limit && position >= start - Farthest && !EndsUnit(content[position]); position--)
        {
            var (role, length) = ReadAt(text, position);
            if (length > 0 && !Vocabulary.CitationWordTraps.Covers(text, position))
                return new CitationTrigger(new TextSpan(position, length), role);
        }

        return default;
    }

    private static bool EndsUnit(char character) => character is '，' or ',' or '。' or '；' or ';' or '：' or '！' or '？' or '\n' or '\u000B';

    private static (CitationRole Role, int Length) ReadAt(ReadOnlySpan<char> text, int position)
    {
        var length = Vocabulary.NormativeCitationWords.LengthAt(text, position);
        if (length > 0)
            return (CitationRole.Normative, length);
        length = Vocabulary.OpenCitationWords.LengthAt(text, position);
        if (length > 0)
            return (CitationRole.Unclear, length);
        length = Vocabulary.InformativeCitationWords.LengthAt(text, position);
        // 见 alone is part of too many words: right before the document, or before a place or a kind of document.
        if (length == 1 && !IsRightBefore(text, position + 1))
            length = 0;
        return (CitationRole.Informative, length);
    }

    private static bool IsRightBefore(ReadOnlySpan<char> text, int position)
    {
        var after = SkipBlanks(text, position);
        return after == text.Length || text[after] is '《' || !SentenceSplitter.IsHan(text[after]) || Vocabulary.WordsAfterSee.LengthAt(text, after) > 0;
    }
}
