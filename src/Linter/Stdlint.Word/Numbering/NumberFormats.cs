namespace Stdlint.Word.Numbering;

/// <summary>
/// Writes a counter in one of the formats of ECMA-376 Part 1, 17.18.59. Where the standard and Word differ, Word's result counts
/// (MS-OI29500 2.1.540, and what Word 16 prints at the limits of the East Asian formats).
/// </summary>
internal static class NumberFormats
{
    /// <summary>Writes the value; false where Word's own result is not known and the decimal number stands in.</summary>
    /// <param name="label">Receives the number.</param>
    /// <param name="format">A value of ST_NumberFormat.</param>
    /// <param name="picture">The pattern of a custom format, else null.</param>
    /// <param name="value">0 to 32,767.</param>
    internal static bool Write(LabelWriter label, string format, string? picture, int value)
    {
        switch (format)
        {
            // Word takes bahtText for decimal (MS-OI29500 2.1.540 d).
            case "decimal" or "decimalHalfWidth" or "bahtText":
                label.Append(value);
                return true;
            case "none":
                return true;
            case "decimalZero":
                Padded(label, value, 2);
                return true;
            case "numberInDash":
                label.Append("- ");
                label.Append(value);
                label.Append(" -");
                return true;
            case "custom":
                return Custom(label, picture, value);
        }

        if (DigitFormats.Write(label, format, value))
            return true;
        if (value > 0 && (LetterFormats.Write(label, format, value) || CountingFormats.Write(label, format, value)))
            return true;

        label.Append(value);
        return IsDecimalBeyond(format, value);
    }

    /// <summary>Formats of a closed set of signs, which Word continues with plain decimals.</summary>
    private static bool IsDecimalBeyond(string format, int value) => format switch
    {
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" or "decimalEnclosedFullstop" or "decimalEnclosedParen" => value > 20,
        "ideographEnclosedCircle" or "ideographTraditional" => value > 10,
        "ideographZodiac" => value > 12,
        "ideographZodiacTraditional" => value > 60,
        _ => false,
    };

    /// <summary>A pattern such as <c>001, 002, 003, ...</c> states how far the number is padded with zeros (MS-DOCX 2.4).</summary>
    private static bool Custom(LabelWriter label, string? picture, int value)
    {
        var comma = picture?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        var first = comma > 0 ? picture.AsSpan(0, comma).Trim() : default;
        var isPadded = first.Length is > 0 and <= 10 && first[^1] == '1' && !first[..^1].ContainsAnyExcept('0');
        Padded(label, value, isPadded ? first.Length : 1);
        return isPadded;
    }

    private static void Padded(LabelWriter label, int value, int width)
    {
        var digits = 1;
        for (var rest = value; rest >= 10; rest /= 10)
            digits++;
        for (; digits < width; digits++)
            label.Append('0');
        label.Append(value);
    }
}
