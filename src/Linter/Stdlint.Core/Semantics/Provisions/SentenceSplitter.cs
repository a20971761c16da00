using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Cuts a run of text into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>A bracket further away than this is taken for one that was never closed.</summary>
    private const int LongestBracket = 300;

    /// <summary>Adds the spans of the sentences, with their end marks, without blanks around.</summary>
    /// <param name="content">The draft text.</param>
    /// <param name="run">The run to cut.</param>
    /// <param name="quotations">All quotations of the draft; no sentence ends inside one.</param>
    /// <param name="quotation">Index of the first quotation that may lie in the run; moved forward.</param>
    /// <param name="spans">Takes the result.</param>
    public static void Split(string content, TextSpan run, ReadOnlySpan<TextSpan> quotations, ref int quotation, List<TextSpan> spans)
    {
        var start = run.Start;
        var position = run.Start;
        while (position < run.End)
        {
            while (quotation < quotations.Length && quotations[quotation].End <= position)
                quotation++;
            if (quotation < quotations.Length && quotations[quotation].Start == position)
            {
                position = Math.Min(run.End, quotations[quotation].End);
                continue;
            }

            var character = content[position];
            if (character is '（' or '(' or '[' or '［')
            {
                var close = CloseOf(content, position, run.End);
                if (close > 0)
                {
                    position = close + 1;
                    continue;
                }
            }

            if (EndsSentence(content, position, run))
            {
                position++;
                while (position < run.End && BelongsToEnd(content[position]))
                    position++;
                Add(content, start, position, spans);
                start = position;
                continue;
            }

            position++;
        }

        Add(content, start, run.End, spans);
    }

    private static bool EndsSentence(string content, int position, TextSpan run)
    {
        switch (content[position])
        {
            case '。' or '；' or '！' or '？' or '｡':
                return true;
            case ';' or '!' or '?':
                // Typed half-width in Chinese text; in a foreign word, a formula or an address it ends nothing.
                return position > run.Start && IsHan(content[position - 1])
                    || position + 1 < run.End && IsHan(content[position + 1]);
            case '\u000B':
                // A soft break goes on with the sentence unless the line before it is complete.
                return position > run.Start && content[position - 1] is '：' or ':';
            default:
                return false;
        }
    }

    // ？！, closing brackets and quotes without an opening in the sentence, the reference to a footnote.
    private static bool BelongsToEnd(char character) => character is '！' or '？' or '!' or '?' or '”' or '’' or '）' or '\uFFFC';

    private static int CloseOf(string content, int open, int end)
    {
        var closing = content[open] is '（' or '(' ? ('）', ')') : (']', '］');
        var opening = content[open] is '（' or '(' ? ('（', '(') : ('[', '［');
        var depth = 0;
        end = Math.Min(end, open + LongestBracket);
        for (var i = open; i < end; i++)
        {
            if (content[i] == opening.Item1 || content[i] == opening.Item2)
                depth++;
            else if ((content[i] == closing.Item1 || content[i] == closing.Item2) && --depth == 0)
                return i;
        }

        return -1;
    }

    private static void Add(string content, int start, int end, List<TextSpan> spans)
    {
        while (start < end && IsBlank(content[start]))
            start++;
        while (end > start && IsBlank(content[end - 1]))
            end--;
        if (HasWords(content.AsSpan(start, end - start)))
            spans.Add(TextSpan.FromBounds(start, end));
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }

        return false;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character == '\u200B';

    internal static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
