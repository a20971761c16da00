using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

/// <summary>Columns of a table that hold numbers without units.</summary>
internal static class NumberColumn
{
    private const int FewestNumbers = 2;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.±～~≤≥<>＜＞×+-−—–／/ \u2009\u00a0\u3000");

    /// <summary>The heads of the columns that end with one of the words and hold numbers without units, each with its UTF-16 span.</summary>
    public static IEnumerable<(string Head, TextSpan Span)> EndingWith(WordList words, DraftText text, TableBody body)
    {
        for (var column = 0; column < body.Grid.ColumnCount; column++)
        {
            var head = body.HeadOf(column);
            if (words.LengthEndingAt(head, head.Length) > 0 && IsPlain(text, body, column) && body.CellAt(body.HeadRows - 1, column) is { } cell)
                yield return (head, body.TextOf(cell));
        }
    }

    /// <summary>Each cell of the column holds a number and nothing else, or a dash, and two of them a number at least.</summary>
    private static bool IsPlain(DraftText text, TableBody body, int column)
    {
        var numbers = 0;
        foreach (var cell in body.Cells)
        {
            if (column < cell.Column || column >= cell.Column + cell.ColumnSpan)
                continue;
            var words = text.TextOf(body.TextOf(cell));
            if (words.ContainsAnyExcept(OfNumbers))
                return false;
            numbers += words.IndexOfAnyInRange('0', '9') >= 0 ? 1 : 0;
        }

        return numbers >= FewestNumbers;
    }
}
