using System.Globalization;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Tests.Numbering;

/// <summary>The formats of ECMA-376 Part 1, 17.18.59 as Word prints them.</summary>
[TestClass]
public sealed class NumberFormatTests
{
    private static readonly int[] Values = [1, 10, 11, 20, 21, 27, 100, 101, 1000];

    // The values in the order of the list above; x{9} is x nine times.
    [TestMethod]
    [DataRow("decimal", "1 10 11 20 21 27 100 101 1000")]
    [DataRow("decimalHalfWidth", "1 10 11 20 21 27 100 101 1000")]
    [DataRow("bahtText", "1 10 11 20 21 27 100 101 1000")]
    [DataRow("decimalZero", "01 10 11 20 21 27 100 101 1000")]
    [DataRow("decimalFullWidth", "１ １０ １１ ２０ ２１ ２７ １００ １０１ １０００")]
    [DataRow("decimalFullWidth2", "１ １０ １１ ２０ ２１ ２７ １００ １０１ １０００")]
    [DataRow("hex", "1 A B 14 15 1B 64 65 3E8")]
    [DataRow("ordinal", "1st 10th 11th 20th 21st 27th 100th 101st 1000th")]
    [DataRow("lowerRoman", "i x xi xx xxi xxvii c ci m")]
    [DataRow("upperRoman", "I X XI XX XXI XXVII C CI M")]
    [DataRow("chineseCounting", "一 十 十一 二十 二十一 二十七 一○○ 一○一 一○○○")]
    [DataRow("chineseCountingThousand", "一 十 十一 二十 二十一 二十七 一百 一百〇一 一千")]
    [DataRow("chineseLegalSimplified", "壹 壹拾 壹拾壹 贰拾 贰拾壹 贰拾柒 壹佰 壹佰零壹 壹仟")]
    [DataRow("ideographDigital", "一 一〇 一一 二〇 二一 二七 一〇〇 一〇一 一〇〇〇")]
    [DataRow("japaneseDigitalTenThousand", "一 一〇 一一 二〇 二一 二七 一〇〇 一〇一 一〇〇〇")]
    [DataRow("taiwaneseCounting", "一 十 十一 二十 二十一 二十七 一○○ 一○一 一○○○")]
    [DataRow("taiwaneseCountingThousand", "一 十 十一 二十 二十一 二十七 一百 一百零一 一千")]
    [DataRow("taiwaneseDigital", "一 一○ 一一 二○ 二一 二七 一○○ 一○一 一○○○")]
    [DataRow("ideographLegalTraditional", "壹 壹拾 壹拾壹 貳拾 貳拾壹 貳拾柒 壹佰 壹佰零壹 壹仟")]
    [DataRow("japaneseCounting", "一 十 十一 二十 二十一 二十七 百 百一 千")]
    [DataRow("koreanDigital", "일 일영 일일 이영 이일 이칠 일영영 일영일 일영영영")]
    [DataRow("koreanDigital2", "一 一零 一一 二零 二一 二七 一零零 一零一 一零零零")]
    [DataRow("koreanCounting", "일 십 십일 이십 이십일 이십칠 백 백일 천")]
    [DataRow("decimalEnclosedCircle", "① ⑩ ⑪ ⑳ 21 27 100 101 1000")]
    [DataRow("decimalEnclosedCircleChinese", "① ⑩ ⑪ ⑳ 21 27 100 101 1000")]
    [DataRow("decimalEnclosedFullstop", "⒈ ⒑ ⒒ ⒛ 21 27 100 101 1000")]
    [DataRow("decimalEnclosedParen", "⑴ ⑽ ⑾ ⒇ 21 27 100 101 1000")]
    [DataRow("ideographEnclosedCircle", "㈠ ㈩ 11 20 21 27 100 101 1000")]
    [DataRow("ideographTraditional", "甲 癸 11 20 21 27 100 101 1000")]
    [DataRow("ideographZodiac", "子 酉 戌 20 21 27 100 101 1000")]
    [DataRow("ideographZodiacTraditional", "甲子 癸酉 甲戌 癸未 甲申 庚寅 100 101 1000")]
    [DataRow("ganada", "가 차 카 바바 사사 파파 나나나나나나나나 다다다다다다다다 바{72}")]
    [DataRow("aiueo", "ｱ ｺ ｻ ﾄ ﾅ ﾋ ｸ ｹ ﾒ")]
    [DataRow("aiueoFullWidth", "ア コ サ ト ナ ヒ ク ケ メ")]
    [DataRow("thaiNumbers", "๑ ๑๐ ๑๑ ๒๐ ๒๑ ๒๗ ๑๐๐ ๑๐๑ ๑๐๐๐")]
    [DataRow("hindiNumbers", "१ १० ११ २० २१ २७ १०० १०१ १०००")]
    public void EachRowOfTheTable(string format, string expected)
    {
        var texts = expected.Split(' ');
        for (var i = 0; i < Values.Length; i++)
        {
            var actual = Write(format, Values[i], out var isCertain);
            var repeated = texts[i].Split('{', '}');
            var wanted = repeated.Length == 1 ? texts[i] : new string(repeated[0][0], int.Parse(repeated[1], CultureInfo.InvariantCulture));
            Assert.AreEqual(wanted, actual, $"{format} {Values[i]}");
            Assert.IsTrue(isCertain, $"{format} {Values[i]}");
        }
    }

    [TestMethod]
    [DataRow("lowerLetter", 26, "z")]
    [DataRow("lowerLetter", 27, "aa")]
    [DataRow("lowerLetter", 28, "bb")]
    [DataRow("lowerLetter", 101, "wwww")]
    [DataRow("upperLetter", 1, "A")]
    [DataRow("upperLetter", 53, "AAA")]
    [DataRow("upperRoman", 3999, "MMMCMXCIX")]
    [DataRow("upperRoman", 1994, "MCMXCIV")]
    [DataRow("ordinal", 2, "2nd")]
    [DataRow("ordinal", 3, "3rd")]
    [DataRow("ordinal", 12, "12th")]
    [DataRow("ordinal", 113, "113th")]
    [DataRow("ordinal", 122, "122nd")]
    [DataRow("chicago", 1, "*")]
    [DataRow("chicago", 4, "§")]
    [DataRow("chicago", 6, "††")]
    [DataRow("numberInDash", 7, "- 7 -")]
    [DataRow("none", 5, "")]
    [DataRow("decimal", 0, "0")]
    [DataRow("decimalZero", 0, "00")]
    [DataRow("chineseCounting", 99, "九十九")]
    [DataRow("chineseCounting", 110, "一一○")]
    [DataRow("chineseCountingThousand", 19, "十九")]
    [DataRow("chineseCountingThousand", 110, "一百一十")]
    [DataRow("chineseCountingThousand", 1001, "一千〇一")]
    [DataRow("chineseCountingThousand", 1010, "一千〇一十")]
    [DataRow("chineseCountingThousand", 1100, "一千一百")]
    [DataRow("chineseCountingThousand", 10000, "一万")]
    [DataRow("chineseCountingThousand", 12345, "一万二千三百四十五")]
    [DataRow("chineseLegalSimplified", 1001, "壹仟零壹")]
    [DataRow("chineseLegalSimplified", 12345, "壹万贰仟叁佰肆拾伍")]
    [DataRow("taiwaneseCountingThousand", 12345, "一萬二千三百四十五")]
    [DataRow("ideographLegalTraditional", 12345, "壹萬貳仟參佰肆拾伍")]
    [DataRow("japaneseCounting", 1111, "千百十一")]
    [DataRow("japaneseCounting", 12345, "一万二千三百四十五")]
    [DataRow("japaneseLegal", 12, "壱拾弐")]
    [DataRow("koreanLegal", 1, "하나")]
    [DataRow("koreanLegal", 12, "열둘")]
    [DataRow("koreanLegal", 99, "아흔아홉")]
    [DataRow("koreanCounting", 10000, "만")]
    [DataRow("ideographZodiac", 12, "亥")]
    [DataRow("ideographZodiacTraditional", 60, "癸亥")]
    [DataRow("chosung", 1, "ㄱ")]
    [DataRow("chosung", 15, "ㄱㄱ")]
    [DataRow("aiueo", 46, "ﾝ")]
    [DataRow("aiueoFullWidth", 45, "ヲ")]
    [DataRow("iroha", 6, "ﾍ")]
    [DataRow("irohaFullWidth", 48, "ン")]
    [DataRow("hebrew1", 1, "א")]
    [DataRow("hebrew1", 10, "י")]
    [DataRow("hebrew1", 15, "טו")]
    [DataRow("hebrew1", 16, "טז")]
    [DataRow("hebrew1", 19, "יט")]
    [DataRow("hebrew1", 90, "צ")]
    [DataRow("hebrew1", 115, "קטו")]
    [DataRow("hebrew1", 392, "שצב")]
    [DataRow("hebrew2", 22, "ת")]
    [DataRow("hebrew2", 23, "את")]
    [DataRow("hebrew2", 123, "מתתתתת")]
    [DataRow("arabicAlpha", 3, "ت")]
    [DataRow("arabicAlpha", 28, "ي")]
    [DataRow("arabicAbjad", 3, "ج")]
    [DataRow("arabicAbjad", 28, "غ")]
    [DataRow("thaiLetters", 3, "ค")]
    [DataRow("thaiLetters", 41, "ฮ")]
    [DataRow("russianLower", 10, "к")]
    [DataRow("russianLower", 29, "я")]
    [DataRow("russianUpper", 30, "АА")]
    public void SingleValues(string format, int value, string expected)
    {
        Assert.AreEqual(expected, Write(format, value, out var isCertain));
        Assert.IsTrue(isCertain);
    }

    [TestMethod]
    [DataRow("cardinalText", 3)]
    [DataRow("ordinalText", 3)]
    [DataRow("dollarText", 3)]
    [DataRow("thaiCounting", 3)]
    [DataRow("hindiCounting", 3)]
    [DataRow("hindiVowels", 3)]
    [DataRow("hindiConsonants", 3)]
    [DataRow("vietnameseCounting", 3)]
    [DataRow("noSuchFormat", 3)]
    [DataRow("", 3)]
    [DataRow("custom", 3)]
    [DataRow("lowerLetter", 0)]
    [DataRow("upperRoman", 0)]
    [DataRow("chineseCounting", 0)]
    [DataRow("decimalEnclosedCircle", 0)]
    [DataRow("japaneseLegal", 100)]
    [DataRow("koreanLegal", 100)]
    [DataRow("hebrew1", 393)]
    [DataRow("iroha", 49)]
    public void WhatIsNotKnownIsDecimalAndUncertain(string format, int value)
    {
        Assert.AreEqual($"{value}", Write(format, value, out var isCertain));
        Assert.IsFalse(isCertain);
    }

    [TestMethod]
    [DataRow("01, 02, 03, ...", 3, "03", true)]
    [DataRow("001, 002, 003, ...", 10, "010", true)]
    [DataRow("0001, 0002, 0003, ...", 12345, "12345", true)]
    [DataRow("α, β, γ, ...", 2, "2", false)]
    [DataRow("x01, x02, ...", 2, "2", false)]
    [DataRow("1, 2, 3, ...", 2, "2", true)]
    [DataRow(",", 2, "2", false)]
    public void CustomPattern(string picture, int value, string expected, bool certain)
    {
        var label = new LabelWriter();
        Assert.AreEqual(certain, NumberFormats.Write(label, "custom", picture, value));
        Assert.AreEqual(expected, label.ToString());
    }

    [TestMethod]
    public void NoFormatThrowsOrExceedsTheBoundAtAnyValue()
    {
        string[] formats =
        [
            "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago", "ideographDigital",
            "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle",
            "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen",
            "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting",
            "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand",
            "koreanDigital", "koreanCounting", "koreanLegal", "koreanDigital2", "vietnameseCounting", "russianLower", "russianUpper", "none", "numberInDash",
            "hebrew1", "hebrew2", "arabicAlpha", "arabicAbjad", "hindiVowels", "hindiConsonants", "hindiNumbers", "hindiCounting", "thaiLetters", "thaiNumbers",
            "thaiCounting", "bahtText", "dollarText", "custom",
        ];
        foreach (var format in formats)
        {
            for (var value = 0; value <= NumberingCounter.MaxValue; value += value < 500 ? 1 : 331)
            {
                var text = Write(format, value, out _);
                Assert.IsTrue(text.Length <= LabelWriter.MaxLength);
                Assert.AreEqual(format == "none", text.Length == 0, $"{format} {value}");
            }
        }
    }

    private static string Write(string format, int value, out bool isCertain)
    {
        var label = new LabelWriter();
        isCertain = NumberFormats.Write(label, format, null, value);
        return label.ToString();
    }
}
