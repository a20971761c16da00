using System.Globalization;

namespace Stdlint.Word.Numbering;

/// <summary>Formats that write the number digit by digit; zero included.</summary>
internal static class DigitFormats
{
    private const string WithRing = "○一二三四五六七八九";
    private const string WithZero = "〇一二三四五六七八九";

    /// <summary>Writes the value; false where the format is none of these.</summary>
    internal static bool Write(LabelWriter label, string format, int value)
    {
        var digits = format switch
        {
            "decimalFullWidth" or "decimalFullWidth2" => "０１２３４５６７８９",
            "ideographDigital" or "japaneseDigitalTenThousand" => WithZero,
            "taiwaneseDigital" => WithRing,

            // Up to 99 these two count with tens, from 100 on digit by digit.
            "chineseCounting" or "taiwaneseCounting" when value >= 100 => WithRing,
            "koreanDigital" => "영일이삼사오육칠팔구",
            "koreanDigital2" => "零一二三四五六七八九",
            "thaiNumbers" => "๐๑๒๓๔๕๖๗๘๙",
            "hindiNumbers" => "०१२३४५६७८९",
            _ => null,
        };
        if (digits is null)
            return format == "hex" && Hexadecimal(label, value);

        Span<char> text = stackalloc char[11];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        foreach (var digit in text[..length])
            label.Append(digits[digit - '0']);
        return true;
    }

    private static bool Hexadecimal(LabelWriter label, int value)
    {
        Span<char> text = stackalloc char[8];
        value.TryFormat(text, out var length, "X", CultureInfo.InvariantCulture);
        label.Append(text[..length]);
        return true;
    }
}
