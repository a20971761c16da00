using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>The prefix of a standard number: GB/T, DB11/T, T/ABC, Q/ABC, ISO/IEC …</summary>
/// <param name="Text">Half-width, without blanks.</param>
/// <param name="HasSlash">A part after a slash leaves no doubt that it is a prefix.</param>
internal readonly record struct StandardPrefix(TextSpan Span, string Text, StandardNumberIssuer Issuer, bool HasSlash)
{
    private const int LongestCode = 12;

    public bool IsForeign => Issuer is StandardNumberIssuer.Iso or StandardNumberIssuer.Foreign;

    public static StandardPrefix? Read(string content, int start)
    {
        var end = start;
        while (end < content.Length && end - start <= LongestCode && IsCapital(content[end]))
            end++;
        if (end - start > LongestCode)
            return null;
        Span<char> buffer = stackalloc char[LongestCode];
        for (var i = start; i < end; i++)
            buffer[i - start] = Fold(content[i]);
        ReadOnlySpan<char> letters = buffer[..(end - start)];

        if (letters is "T" or "Q")
            return ReadGroup(content, start, end, letters[0]);
        if (letters is "DB")
            return ReadLocal(content, start, end);
        if (Vocabulary.IsoPrefixes.Contains(letters))
            return ReadForeign(content, start, end, letters, StandardNumberIssuer.Iso);
        if (Vocabulary.ForeignPrefixes.Contains(letters))
            return ReadForeign(content, start, end, letters, StandardNumberIssuer.Foreign);
        if (IssuerOf(letters) is { } issuer)
            return ReadDomestic(content, start, end, letters, issuer);
        // GBT 19001: the slash forgotten.
        if (letters.Length is 3 or 4 && letters[^1] is 'T' && IssuerOf(letters[..^1]) is { } slashless)
            return new StandardPrefix(TextSpan.FromBounds(start, end), string.Concat(letters[..^1], "/T"), slashless, HasSlash: false);
        return null;
    }

    private static StandardNumberIssuer? IssuerOf(ReadOnlySpan<char> letters) =>
        Vocabulary.NationalPrefixes.Contains(letters) ? StandardNumberIssuer.National
        : Vocabulary.IndustryPrefixes.Contains(letters) ? StandardNumberIssuer.Industry
        : Vocabulary.AssociationPrefixes.Contains(letters) ? StandardNumberIssuer.Association
        : letters is "XX" ? StandardNumberIssuer.Industry
        : null;

    private static StandardPrefix? ReadDomestic(string content, int start, int end, ReadOnlySpan<char> letters, StandardNumberIssuer issuer)
    {
        var nature = NatureEnd(content, end);
        if (nature > 0)
            return new StandardPrefix(TextSpan.FromBounds(start, nature), string.Concat(letters, "/", Fold(content[nature - 1]).ToString()), issuer, HasSlash: true);
        return letters is "XX" ? null : new StandardPrefix(TextSpan.FromBounds(start, end), letters.ToString(), issuer, HasSlash: false);
    }

    // DB11/T 1234, DB44/ 26 and DB44/26; the region may be a placeholder.
    private static StandardPrefix? ReadLocal(string content, int start, int end)
    {
        var region = SkipBlanks(content, end);
        var regionEnd = region;
        while (regionEnd < content.Length && regionEnd - region < 6 && (IsDigit(content[regionEnd]) || IsPlaceholder(content[regionEnd])))
            regionEnd++;
        if (regionEnd - region < 2)
            return null;
        var code = "DB" + Folded(content.AsSpan(region, regionEnd - region));
        var nature = NatureEnd(content, regionEnd);
        if (nature > 0)
            return new StandardPrefix(TextSpan.FromBounds(start, nature), code + "/" + Fold(content[nature - 1]), StandardNumberIssuer.Local, HasSlash: true);
        if (regionEnd < content.Length && IsSlash(content[regionEnd]))
            return new StandardPrefix(TextSpan.FromBounds(start, regionEnd + 1), code, StandardNumberIssuer.Local, HasSlash: true);
        return new StandardPrefix(TextSpan.FromBounds(start, regionEnd), code, StandardNumberIssuer.Local, HasSlash: false);
    }

    /// <summary>Offset after /T or /Z, 0 where there is none.</summary>
    private static int NatureEnd(string content, int position)
    {
        var slash = SkipBlanks(content, position);
        if (slash >= content.Length || !IsSlash(content[slash]) || slash - position > 1)
            return 0;
        var letter = SkipBlanks(content, slash + 1);
        if (letter >= content.Length || letter - slash > 2 || Fold(content[letter]) is not ('T' or 'Z'))
            return 0;
        return letter + 1 < content.Length && IsLetter(content[letter + 1]) && !IsPlaceholder(content[letter + 1]) ? 0 : letter + 1;
    }

    // T/ABC 123 and Q/ABC 123; the code of an enterprise may hold digits (Q/320281ABC 001).
    private static StandardPrefix? ReadGroup(string content, int start, int end, char kind)
    {
        if (start > 0 && IsSlash(content[start - 1]) || end >= content.Length || !IsSlash(content[end]))
            return null;
        var code = end + 1;
        var stop = code;
        var lastLetter = -1;
        while (stop < content.Length && stop - code <= 16 && (IsCapital(content[stop]) || content[stop] == '×' || kind == 'Q' && IsDigit(content[stop])))
        {
            if (!IsDigit(content[stop]))
                lastLetter = stop;
            stop++;
        }

        if (lastLetter < 0)
            return null;
        // Without a gap the digits at the end are the number.
        var after = SkipBlanks(content, stop);
        if (after == stop || after >= content.Length || !IsDigit(content[after]) && !IsPlaceholder(content[after]))
            stop = lastLetter + 1;
        if (stop - code is < 2 or > LongestCode + 2)
            return null;
        var issuer = kind == 'T' ? StandardNumberIssuer.Association : StandardNumberIssuer.Enterprise;
        return new StandardPrefix(TextSpan.FromBounds(start, stop), kind + "/" + Folded(content.AsSpan(code, stop - code)), issuer, HasSlash: true);
    }

    // ISO/IEC, ISO/TS, ISO/IEC TR, EN ISO, BS EN ISO: bodies and kinds joined by slash or blank.
    private static StandardPrefix? ReadForeign(string content, int start, int end, ReadOnlySpan<char> letters, StandardNumberIssuer issuer)
    {
        var text = letters.ToString();
        if (text == "ITU" && end + 1 < content.Length && IsDash(content[end]) && Fold(content[end + 1]) is 'T' or 'R')
        {
            text = "ITU-" + Fold(content[end + 1]);
            end += 2;
        }

        for (var joined = 0; joined < 3; joined++)
        {
            if (NextBody(content, end) is not { } next)
                break;
            text += (IsSlash(content[next.Start - 1]) ? "/" : " ") + next.Body;
            end = next.Start + next.Body.Length;
        }

        return new StandardPrefix(TextSpan.FromBounds(start, end), text, issuer, HasSlash: false);
    }

    private static (int Start, string Body)? NextBody(string content, int position)
    {
        if (position >= content.Length || !IsSlash(content[position]) && !IsBlank(content[position]))
            return null;
        var start = position + 1;
        var end = start;
        while (end < content.Length && end - start < 6 && IsLetter(content[end]))
            end++;
        var body = Folded(content.AsSpan(start, end - start));
        var known = body is "TS" or "TR" or "PAS" or "Guide" or "GUIDE" or "IWA" or "Std" or "STD"
            || Vocabulary.IsoPrefixes.Contains(body) || Vocabulary.ForeignPrefixes.Contains(body);
        return known ? (start, body) : null;
    }
}
