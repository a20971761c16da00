using Stdlint.Core.Syntax.Recognition;

namespace Stdlint.Core.Semantics;

/// <summary>Numbers from 1 to 99 in Chinese characters: 五, 十, 十二, 二十, 二十一.</summary>
public static class HanNumber
{
    /// <summary>Reads the number at the start of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">UTF-16 length of the number, 0 where there is none.</param>
    /// <returns>The value; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var tens = 0;
        var value = DigitAt(text, 0);
        if (value > 0)
            length = 1;
        if (length < text.Length && text[length] == '十')
        {
            tens = value == 0 ? 10 : value * 10;
            length++;
            value = DigitAt(text, length);
            if (value > 0)
                length++;
        }

        return tens + value;
    }

    private static int DigitAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length && DraftCharacters.HanDigitValue(text[position]) is < 10 and var value ? value : 0;
}
