using System.Buffers;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

/// <summary>Columns of a table that hold numbers without units.</summary>
internal static class NumberColumn
{
    private const int FewestNumbers = 2;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.±～~≤≥<>＜＞×+-−—–／/ \u2009\u00a0\u3000");

    /// <summary>Each cell of the column holds a number and nothing else, or a dash, and two of them a number at least.</summary>
    public static bool IsPlain(DraftText text, TableBody body, int column)
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
