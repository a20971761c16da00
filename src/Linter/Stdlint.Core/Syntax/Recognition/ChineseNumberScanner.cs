namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Reads 第三章, 第2节, 第四条, 三、, （三） at the start of a text: not numbers of GB/T 1.1, but drafts have them.</summary>
internal static class ChineseNumberScanner
{
    public static ScannedNumber Scan(ReadOnlySpan<char> text)
    {
        if (text[0] == '第')
            return ScanOrdinal(text);
        if (text[0] is '（' or '(')
        {
            var inner = ReadHan(text[1..], out var read);
            return read > 0 && text.Length > read + 1 && text[read + 1] is '）' or ')'
                ? new(NumberForm.Chinese, new('\0', [inner]), read + 2, 1)
                : ScannedNumber.None;
        }

        var value = ReadHan(text, out var length);
        return length > 0 && text.Length > length && text[length] is '、' or '．' or '.'
            ? new(NumberForm.Chinese, new('\0', [value]), length + 1)
            : ScannedNumber.None;
    }

    private static ScannedNumber ScanOrdinal(ReadOnlySpan<char> text)
    {
        var position = 1;
        while (position < text.Length && DraftCharacters.IsBlank(text[position]))
            position++;
        var value = ReadHan(text[position..], out var length);
        if (length == 0)
        {
            while (position + length < text.Length && DraftCharacters.DigitValue(text[position + length]) is >= 0 and var digit && length < 3)
            {
                value = (value * 10) + digit;
                length++;
            }
        }

        position += length;
        while (length > 0 && position < text.Length && DraftCharacters.IsBlank(text[position]))
            position++;
        return length > 0 && value is > 0 and <= NumberScanner.MaximumComponent && position < text.Length && text[position] is '章' or '节' or '条'
            ? new(NumberForm.Chinese, new('\0', [value]), position + 1, text[position] == '章' ? 0 : 1)
            : ScannedNumber.None;
    }

    private static int ReadHan(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var value = 0;
        while (length < text.Length && length < 3 && DraftCharacters.HanDigitValue(text[length]) is > 0 and var digit)
        {
            // 十二 = 12, 二十 = 20, 二十三 = 23.
            value = digit == 10 ? Math.Max(value, 1) * 10 : value % 10 == 0 ? value + digit : (value * 10) + digit;
            length++;
        }

        return value;
    }
}
