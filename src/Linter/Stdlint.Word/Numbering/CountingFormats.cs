namespace Stdlint.Word.Numbering;

/// <summary>Formats that spell the number with units of ten, hundred, thousand and ten thousand; values from 1 on.</summary>
internal static class CountingFormats
{
    private static readonly Script ChineseThousand = new("〇一二三四五六七八九", "十百千万", "〇", OmitsOne.LeadingTen);
    private static readonly Script ChineseLegal = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", "零", OmitsOne.Never);
    private static readonly Script TaiwaneseThousand = new("零一二三四五六七八九", "十百千萬", "零", OmitsOne.LeadingTen);
    private static readonly Script TraditionalLegal = new("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", "零", OmitsOne.Never);
    private static readonly Script Japanese = new("〇一二三四五六七八九", "十百千万", "", OmitsOne.BelowTenThousand);
    private static readonly Script JapaneseLegal = new("零壱弐参四伍六七八九", "拾百千萬", "", OmitsOne.Never);
    private static readonly Script Korean = new("영일이삼사오육칠팔구", "십백천만", "", OmitsOne.Always);
    private static readonly string[] KoreanTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    private static readonly string[] KoreanOnes = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];

    /// <summary>Which units are written without a one before them.</summary>
    private enum OmitsOne
    {
        Never,

        /// <summary>十 at the beginning of the number only: 十一, but 一百一十一.</summary>
        LeadingTen,
        BelowTenThousand,
        Always,
    }

    /// <summary>Writes the value; false where the format is none of these or its larger numbers are not established.</summary>
    internal static bool Write(LabelWriter label, string format, int value)
    {
        switch (format)
        {
            case "chineseCounting" or "chineseCountingThousand":
                return Spell(label, ChineseThousand, value);
            case "chineseLegalSimplified":
                return Spell(label, ChineseLegal, value);
            case "taiwaneseCounting" or "taiwaneseCountingThousand":
                return Spell(label, TaiwaneseThousand, value);
            case "ideographLegalTraditional":
                return Spell(label, TraditionalLegal, value);
            case "japaneseCounting":
                return Spell(label, Japanese, value);
            case "japaneseLegal":
                return value < 100 && Spell(label, JapaneseLegal, value);
            case "koreanCounting":
                return Spell(label, Korean, value);
            case "koreanLegal" when value < 100:
                label.Append(KoreanTens[value / 10]);
                label.Append(KoreanOnes[value % 10]);
                return true;
            default:
                return false;
        }
    }

    private static bool Spell(LabelWriter label, Script script, int value)
    {
        var isLeading = true;
        if (value >= 10_000)
        {
            var myriads = value / 10_000;
            if (myriads > 1 || script.OmitsOne != OmitsOne.Always)
                SpellBelowTenThousand(label, script, myriads, ref isLeading);
            label.Append(script.Units[3]);
            isLeading = false;
            value %= 10_000;
            if (value is > 0 and < 1000)
                label.Append(script.Gap);
        }

        if (value > 0)
            SpellBelowTenThousand(label, script, value, ref isLeading);
        return true;
    }

    private static void SpellBelowTenThousand(LabelWriter label, Script script, int value, ref bool isLeading)
    {
        var written = false;
        var hasGap = false;
        for (var (power, unit) = (1000, 2); unit >= -1; power /= 10, unit--)
        {
            var digit = value / power % 10;
            if (digit == 0)
            {
                hasGap = written;
                continue;
            }

            // One sign stands for all zeros between two digits.
            if (hasGap)
                label.Append(script.Gap);
            hasGap = false;
            if (digit > 1 || unit < 0 || !Omits(script.OmitsOne, unit, isLeading))
                label.Append(script.Digits[digit]);
            if (unit >= 0)
                label.Append(script.Units[unit]);
            written = true;
            isLeading = false;
        }
    }

    private static bool Omits(OmitsOne omits, int unit, bool isLeading) => omits switch
    {
        OmitsOne.LeadingTen => unit == 0 && isLeading,
        OmitsOne.BelowTenThousand or OmitsOne.Always => true,
        _ => false,
    };

    /// <param name="Digits">Zero to nine.</param>
    /// <param name="Units">Ten, hundred, thousand, ten thousand.</param>
    /// <param name="Gap">What stands for skipped places.</param>
    /// <param name="OmitsOne">Where one is not written before a unit.</param>
    private sealed record Script(string Digits, string Units, string Gap, OmitsOne OmitsOne);
}
