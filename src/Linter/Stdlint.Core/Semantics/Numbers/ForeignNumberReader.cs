using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Reads the number after a foreign prefix: <c>ISO 9001:2015</c>, <c>IEC 60068-2-11</c>, <c>ASTM D638-14</c>, <c>ITU-T X.509</c>.</summary>
internal static class ForeignNumberReader
{
    public static StandardNumber? Read(string content, in StandardPrefix prefix)
    {
        var numberStart = SkipBlanks(content, prefix.Span.End);
        var position = numberStart;
        // ASTM D638, JIS K 0102, ITU-T X.509: a series letter before the digits.
        if (position < content.Length && IsCapital(content[position]) && (prefix.Issuer == StandardNumberIssuer.Foreign || prefix.Text.StartsWith("ITU", StringComparison.Ordinal)))
        {
            position++;
            position = position < content.Length && content[position] == '.' ? position + 1 : SkipBlanks(content, position);
        }

        var digits = position;
        position = SkipDigits(content, position);
        if (position == digits || position - digits > 6)
            return null;

        var baseEnd = position;
        StandardYear? year = null;
        while (true)
        {
            year = StandardYear.Read(content, position, shortFrom: prefix.Text == "ASTM" ? 0 : 100);
            if (year is not null || position + 1 >= content.Length || content[position] is not ('-' or '‑' or '.' or '–') || !IsLetterOrDigit(content[position + 1]))
                break;
            var end = position + 1;
            while (end < content.Length && end - position < 6 && IsLetterOrDigit(content[end]))
                end++;
            position = end;
        }

        var end2 = year?.YearSpan.End ?? position;
        var part = position > baseEnd ? Folded(content.AsSpan(baseEnd + 1, position - baseEnd - 1)) : "";
        return new StandardNumber
        {
            Span = TextSpan.FromBounds(prefix.Span.Start, end2),
            Issuer = prefix.Issuer,
            PrefixSpan = prefix.Span,
            Prefix = prefix.Text,
            GapSpan = TextSpan.FromBounds(prefix.Span.End, numberStart),
            NumberSpan = TextSpan.FromBounds(numberStart, position),
            Number = Folded(content.AsSpan(numberStart, baseEnd - numberStart)),
            Part = part,
            DashSpan = year?.DashSpan ?? default,
            YearSpan = year?.YearSpan ?? default,
            Year = year?.Value ?? 0,
            Key = prefix.Text + " " + Folded(content.AsSpan(numberStart, position - numberStart)),
        };
    }
}
