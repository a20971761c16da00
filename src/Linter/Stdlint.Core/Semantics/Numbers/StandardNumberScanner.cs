using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Finds standard numbers in a text: at each capital letter that begins a word, a prefix is tried, then a number, then a year.</summary>
internal static class StandardNumberScanner
{
    private static readonly SearchValues<char> Capitals =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ");

    /// <summary>Two digits were the rule until the middle of the nineties, and 1956 saw the first national standards.</summary>
    private const int FirstShortYear = 50;

    public static ImmutableArray<StandardNumber> Scan(string content)
    {
        var found = ImmutableArray.CreateBuilder<StandardNumber>();
        var position = 0;
        while (position < content.Length)
        {
            var next = content.AsSpan(position).IndexOfAny(Capitals);
            if (next < 0)
                break;
            position += next;
            if (BeginsWord(content, position) && ReadAt(content, position) is { } number)
            {
                found.Add(number);
                position = number.End;
                continue;
            }

            while (position < content.Length && IsLetter(content[position]))
                position++;
        }

        return found.DrainToImmutable();
    }

    private static bool BeginsWord(string content, int position) =>
        position == 0 || !IsLetterOrDigit(content[position - 1]) && content[position - 1] is not ('.' or '_' or '@' or '\\');

    private static StandardNumber? ReadAt(string content, int start)
    {
        if (StandardPrefix.Read(content, start) is not { } prefix)
            return null;
        if (prefix.IsForeign)
            return ForeignNumberReader.Read(content, prefix);

        var numberStart = SkipBlanks(content, prefix.Span.End);
        var numberEnd = SkipDigitsOrPlaceholders(content, numberStart);
        if (numberEnd == numberStart || numberEnd - numberStart > 8)
            return null;
        var partEnd = SkipParts(content, numberEnd);
        var number = content.AsSpan(numberStart, numberEnd - numberStart);
        var isPlaceholder = !IsAllDigits(number);
        var part = partEnd > numberEnd ? Folded(content.AsSpan(numberEnd + 1, partEnd - numberEnd - 1)) : "";
        var year = StandardYear.Read(content, partEnd, FirstShortYear);
        if (year is null && partEnd < content.Length && IsLetter(content[partEnd]))
            return null;
        if (!IsCredible(content, prefix, numberStart, numberEnd, isPlaceholder, year is not null))
            return null;

        var end = year?.YearSpan.End ?? partEnd;
        var written = Folded(number);
        return new StandardNumber
        {
            Span = TextSpan.FromBounds(start, end),
            Issuer = prefix.Issuer,
            PrefixSpan = prefix.Span,
            Prefix = prefix.Text,
            GapSpan = TextSpan.FromBounds(prefix.Span.End, numberStart),
            NumberSpan = TextSpan.FromBounds(numberStart, partEnd),
            Number = isPlaceholder ? "" : written,
            Part = part,
            DashSpan = year?.DashSpan ?? default,
            YearSpan = year?.YearSpan ?? default,
            Year = year?.Value ?? 0,
            AllPartsSpan = AllPartsAfter(content, end),
            IsPlaceholder = isPlaceholder || year is { Value: 0 },
            Key = prefix.Text + " " + written + (part.Length > 0 ? "." + part : ""),
        };
    }

    private static int SkipDigitsOrPlaceholders(string content, int position)
    {
        while (position < content.Length && (IsDigit(content[position]) || IsPlaceholder(content[position])))
            position++;
        return position;
    }

    private static int SkipParts(string content, int position)
    {
        while (position + 1 < content.Length && content[position] is '.' or '．')
        {
            var end = SkipDigitsOrPlaceholders(content, position + 1);
            if (end == position + 1 || end - position > 4)
                break;
            position = end;
        }

        return position;
    }

    private static bool IsAllDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>Two letters and digits are a model, a grade or a quantity more often than a standard: those need a year, /T, or words around that cite.</summary>
    private static bool IsCredible(string content, in StandardPrefix prefix, int numberStart, int numberEnd, bool isPlaceholder, bool hasYear)
    {
        if (isPlaceholder)
            return hasYear || prefix.HasSlash;
        if (hasYear)
            return true;
        var digits = numberEnd - numberStart;
        var hasGap = numberStart > prefix.Span.End;
        switch (prefix.Issuer)
        {
            case StandardNumberIssuer.Local:
                return prefix.HasSlash && digits >= 2;
            case StandardNumberIssuer.Association or StandardNumberIssuer.Enterprise:
                return digits >= 3 || hasGap && CitationContext.IsCited(content, prefix.Span.Start, numberEnd);
            case StandardNumberIssuer.National when prefix.HasSlash:
                return true;
            case StandardNumberIssuer.National:
                return (digits >= 3 || hasGap) && !FollowsQuantity(content, prefix.Span.Start);
            default:
                return prefix.HasSlash
                    ? digits >= 2 || hasGap
                    : hasGap && digits >= 2 && CitationContext.IsCited(content, prefix.Span.Start, numberEnd);
        }
    }

    // 16 GB 2400: a size of storage, unless the digits are the number of a list item.
    private static bool FollowsQuantity(string content, int start)
    {
        var end = SkipBlanksBack(content, start);
        if (end == 0 || !IsDigit(content[end - 1]))
            return false;
        while (end > 0 && IsDigit(content[end - 1]))
            end--;
        return end > 0 && content[end - 1] != '\n';
    }

    private static TextSpan AllPartsAfter(string content, int end)
    {
        var open = SkipBlanks(content, end);
        if (open >= content.Length || content[open] is not ('（' or '('))
            return default;
        var rest = content.AsSpan(open + 1);
        foreach (var words in (ReadOnlySpan<string>)["所有部分", "全部部分", "各部分", "all parts"])
        {
            if (rest.StartsWith(words, StringComparison.Ordinal) && words.Length < rest.Length && rest[words.Length] is '）' or ')')
                return TextSpan.FromBounds(open, open + words.Length + 2);
        }

        return default;
    }
}
