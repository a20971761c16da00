namespace Stdlint.Core.Syntax.Recognition;

/// <summary>What a single character means in a draft; compared by ordinal, no culture.</summary>
internal static class DraftCharacters
{
    /// <summary>Where an object stands in the text.</summary>
    public const char ObjectCharacter = '\uFFFC';

    public static bool IsBlank(char c) =>
        c is <= ' ' or '\u00A0' or '\u00AD' or '\u3000' or (>= '\u2000' and <= '\u200F') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u2060' or '\uFEFF' or '\u0085';

    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD87F');

    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>0 to 9 for half-width and full-width digits, else -1.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    /// <summary>Ends a sentence or a part of one, so that what stands before it is no title.</summary>
    public static bool EndsClause(char c) => c is '。' or '；' or ';' or '：' or ':' or '！' or '!' or '？' or '?' or '，' or ',' or '、';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2500' or '\uFF0D' or '\u2212' or '\uFE63' or '\u2E3A' or '\u2E3B';

    /// <summary>1 to 10 for 一 to 十, else 0.</summary>
    public static int HanDigitValue(char c) => c switch
    {
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => 0,
    };

    public static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
            position++;
        return position;
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>The text without blanks and line breaks.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var blanks = 0;
        foreach (var c in text)
        {
            if (IsBlank(c))
                blanks++;
        }

        if (blanks == 0)
            return text.ToString();

        Span<char> buffer = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!IsBlank(c))
                buffer[length++] = c;
        }

        return buffer[..length].ToString();
    }

    /// <summary>The text with each inner run of blanks and line breaks as one space, without outer ones.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = Trim(text);
        Span<char> buffer = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var length = 0;
        var blank = false;
        foreach (var c in text)
        {
            if (IsBlank(c))
            {
                blank = true;
                continue;
            }

            if (blank)
                buffer[length++] = ' ';
            blank = false;
            buffer[length++] = c;
        }

        return buffer[..length].ToString();
    }
}
