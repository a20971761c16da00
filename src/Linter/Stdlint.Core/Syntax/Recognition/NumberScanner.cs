namespace Stdlint.Core.Syntax.Recognition;

/// <summary>How a number at the start of a line is written.</summary>
internal enum NumberForm : byte
{
    None,

    /// <summary>5, 5.2.1, A.1</summary>
    Sound,

    /// <summary>4,1 or 4．1 or 5.2. or 5、: understood, but not as GB/T 1.1 writes it.</summary>
    Malformed,

    /// <summary>第三章, 第2节, 三、, （三）</summary>
    Chinese,
}

/// <summary>A number read from a text or from an automatic label.</summary>
/// <param name="Form">How it is written; <see cref="NumberForm.None"/> where there is no number.</param>
/// <param name="Number">The number as understood.</param>
/// <param name="Length">UTF-16 length of the number with a final stop, without the blanks that follow.</param>
/// <param name="ChineseLevel">0 for 第三章 and 三、, 1 for 第三节, 第三条 and （三）; the number itself does not tell.</param>
internal readonly record struct ScannedNumber(NumberForm Form, DivisionNumber? Number, int Length, int ChineseLevel = 0)
{
    public static ScannedNumber None => default;

    public int Count => Number?.Components.Length ?? 0;

    /// <summary>0 for a clause, 1 and more for subclauses.</summary>
    public int Level => Number is null ? -1
        : Form == NumberForm.Chinese ? ChineseLevel
        : Number.Letter == '\0' ? Number.Components.Length - 1 : Number.Components.Length;
}

/// <summary>Reads the number of a clause, subclause or annex subclause at the start of a text.</summary>
internal static class NumberScanner
{
    /// <summary>Larger parts are years, quantities, addresses.</summary>
    public const int MaximumComponent = 99;

    /// <summary>Two more than the five levels of GB/T 1.1—2020, 7.3 could ever need, so that a rule can complain.</summary>
    public const int MaximumCount = 9;

    public static ScannedNumber Scan(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return ScannedNumber.None;
        var first = text[0];
        if (DraftCharacters.DigitValue(first) >= 0)
            return ScanDigits(text, '\0', 0);
        if (first is >= 'A' and <= 'Z' && text.Length > 1)
            return ScanAnnex(text);
        return ChineseNumberScanner.Scan(text);
    }

    private static ScannedNumber ScanAnnex(ReadOnlySpan<char> text)
    {
        if (IsSeparator(text[1]))
            return text.Length > 2 && DraftCharacters.DigitValue(text[2]) >= 0 ? ScanDigits(text, text[0], 2, text[1] != '.') : ScannedNumber.None;

        // A1.1 for A.1.1 is understood only with a further part: A1 alone is a name.
        if (DraftCharacters.DigitValue(text[1]) < 0)
            return ScannedNumber.None;
        var scanned = ScanDigits(text, text[0], 1, malformed: true);
        return scanned.Count > 1 ? scanned : ScannedNumber.None;
    }

    private static ScannedNumber ScanDigits(ReadOnlySpan<char> text, char letter, int from, bool malformed = false)
    {
        Span<int> components = stackalloc int[MaximumCount];
        var count = 0;
        var position = from;
        var end = from;
        while (true)
        {
            var value = 0;
            var digits = 0;
            while (position < text.Length && DraftCharacters.DigitValue(text[position]) is >= 0 and var digit)
            {
                malformed |= text[position] > '9';
                value = Math.Min((value * 10) + digit, 100_000);
                digits++;
                position++;
            }

            if (digits == 0)
                break;

            // 4,100: a comma before three digits separates thousands.
            if (count == MaximumCount || value > MaximumComponent || digits > 2)
                return ScannedNumber.None;
            components[count++] = value;
            end = position;
            if (position >= text.Length || !IsSeparator(text[position]))
                break;
            if (position + 1 < text.Length && DraftCharacters.DigitValue(text[position + 1]) >= 0)
            {
                malformed |= text[position] != '.';
                position++;
                continue;
            }

            // 5.2. or 5、: a stop after the number.
            malformed = true;
            end = position + 1;
            break;
        }

        if (count == 0)
            return ScannedNumber.None;
        return new(malformed ? NumberForm.Malformed : NumberForm.Sound, new(letter, [.. components[..count]]), end);
    }

    private static bool IsSeparator(char c) => c is '.' or '．' or '。' or ',' or '，' or '、' or '·' or '﹒';
}
