using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds what stands in 《》, “” and ‘’: titles, and words that are mentioned rather than used.</summary>
internal static class QuotationFinder
{
    /// <summary>A mark whose partner is further away was never closed.</summary>
    private const int LongestQuotation = 1000;

    /// <summary>Quotations with their marks, outermost ones only, in text order; a mark without its partner in the same line opens nothing.</summary>
    public static ImmutableArray<TextSpan> Find(string content)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var straight = new StraightMarks(content);
        var position = 0;
        while (position < content.Length)
        {
            var next = content.AsSpan(position).IndexOfAny("《“‘「\"");
            if (next < 0)
                break;
            var open = position + next;
            var close = content[open] == '"' ? straight.CloseOf(open) : CloseOf(content, open);
            if (close < 0)
            {
                position = open + 1;
                continue;
            }

            found.Add(TextSpan.FromBounds(open, close + 1));
            position = close + 1;
        }

        return found.DrainToImmutable();
    }

    private static int CloseOf(string content, int open)
    {
        var opening = content[open];
        var closing = opening switch { '《' => '》', '“' => '”', '‘' => '’', _ => '」' };
        var depth = 0;
        var end = Math.Min(content.Length, open + LongestQuotation);
        for (var i = open; i < end && content[i] != '\n'; i++)
        {
            if (content[i] == opening)
                depth++;
            else if (content[i] == closing && --depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>Straight marks tell no side, and after a digit they mean inches or seconds: they are taken in pairs where the line has an even number.</summary>
    private struct StraightMarks(string content)
    {
        private int _lineEnd = -1;
        private bool _isEven;

        public int CloseOf(int open)
        {
            if (open > _lineEnd)
                Count(open);
            if (!_isEven || open > 0 && char.IsAsciiDigit(content[open - 1]))
                return -1;
            var next = content.AsSpan(open + 1, _lineEnd - open - 1).IndexOf('"');
            return next < 0 ? -1 : open + 1 + next;
        }

        private void Count(int open)
        {
            var end = content.IndexOf('\n', open);
            _lineEnd = end < 0 ? content.Length : end;
            _isEven = content.AsSpan(open, _lineEnd - open).Count('"') % 2 == 0;
        }
    }
}
