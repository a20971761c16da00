using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Reads the sign that joins two quantities.</summary>
internal static class JoinReader
{
    /// <summary>Whether a sign follows and a digit after it.</summary>
    /// <param name="line">The folded text up to the end of the line.</param>
    /// <param name="position">Offset behind the first quantity.</param>
    /// <param name="join">The sign.</param>
    /// <param name="span">UTF-16 span of the sign.</param>
    /// <param name="next">Offset of the digit.</param>
    public static bool Read(ReadOnlySpan<char> line, int position, out QuantityJoin join, out TextSpan span, out int next)
    {
        var start = NumberReading.SkipGap(line, position);
        var length = SignAt(line, start, out join);
        span = new TextSpan(start, length);
        next = NumberReading.SkipGap(line, start + length);
        if (length == 0)
            return false;
        // -5 ℃～-3 ℃
        if (join == QuantityJoin.Range && next < line.Length && line[next] is '-' or '−' or '–' or '+')
            next = NumberReading.SkipGap(line, next + 1);
        if (next >= line.Length || !char.IsAsciiDigit(line[next]))
            return false;
        // 10 士 is a word; only right between digits it is a misread sign. A blank on one side of a dash makes it a minus sign or a bullet.
        return join switch
        {
            QuantityJoin.WrongTolerance when line[start] is '士' or '土' => next == start + length,
            QuantityJoin.Dash => start > position == next > start + length,
            _ => true,
        };
    }

    private static int SignAt(ReadOnlySpan<char> line, int start, out QuantityJoin join)
    {
        join = QuantityJoin.None;
        if (start >= line.Length)
            return 0;
        var rest = line[start..];
        if (rest.StartsWith("+/-", StringComparison.Ordinal))
        {
            join = QuantityJoin.WrongTolerance;
            return 3;
        }

        if (rest.StartsWith("+-", StringComparison.Ordinal) || rest.StartsWith("--", StringComparison.Ordinal))
        {
            join = rest[0] == '+' ? QuantityJoin.WrongTolerance : QuantityJoin.Dash;
            return 2;
        }

        join = rest[0] switch
        {
            '~' => QuantityJoin.Range,
            '-' or '–' or '—' or '−' or '‐' or '‑' => QuantityJoin.Dash,
            '±' => QuantityJoin.Tolerance,
            '士' or '土' => QuantityJoin.WrongTolerance,
            '×' => QuantityJoin.Times,
            'x' or 'X' or '*' or '╳' or '✕' => QuantityJoin.WrongTimes,
            _ => QuantityJoin.None,
        };
        return join == QuantityJoin.None ? 0 : 1;
    }
}
