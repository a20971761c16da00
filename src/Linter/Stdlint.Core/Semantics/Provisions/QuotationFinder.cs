using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds what stands in 《》, “” and ‘’: titles, and words that are mentioned rather than used.</summary>
internal static class QuotationFinder
{
    /// <summary>Quotations with their marks, outermost ones only, in text order; a mark without its partner in the same line opens nothing.</summary>
    public static ImmutableArray<TextSpan> Find(string content)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var position = 0;
        while (position < content.Length)
        {
            var next = content.AsSpan(position).IndexOfAny("《“‘「\"");
            if (next < 0)
                break;
            var open = position + next;
            var close = CloseOf(content, open);
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
        if (opening == '"')
            return CloseOfStraight(content, open);
        var closing = opening switch { '《' => '》', '“' => '”', '‘' => '’', _ => '」' };
        var depth = 0;
        for (var i = open; i < content.Length && content[i] != '\n'; i++)
        {
            if (content[i] == opening)
                depth++;
            else if (content[i] == closing && --depth == 0)
                return i;
        }

        return -1;
    }

    // Straight marks tell no side, and after a digit they mean inches or seconds: they are taken in pairs where the line has an even number.
    private static int CloseOfStraight(string content, int open)
    {
        if (open > 0 && char.IsAsciiDigit(content[open - 1]))
            return -1;
        int close = -1, count = 1;
        for (var i = open + 1; i < content.Length && content[i] != '\n'; i++)
        {
            if (content[i] != '"')
                continue;
            count++;
            if (close < 0)
                close = i;
        }

        return count % 2 == 0 ? close : -1;
    }
}
