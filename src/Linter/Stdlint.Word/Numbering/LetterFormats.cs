namespace Stdlint.Word.Numbering;

/// <summary>Formats that count with an alphabet, a closed set of signs or additive letters; values from 1 on.</summary>
internal static class LetterFormats
{
    private const string Latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Russian = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ";
    private const string Ganada = "가나다라마바사아자차카타파하";
    private const string Chosung = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private const string ArabicAlphabet = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string ArabicAbjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Thai = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private const string Hebrew = "אבגדהוזחטיכלמנסעפצקרשת";
    private const string Aiueo = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string AiueoFullWidth = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private const string IrohaFullWidth = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] RomanNumerals =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes the value; false where the format is none of these or ends below the value.</summary>
    internal static bool Write(LabelWriter label, string format, int value) => format switch
    {
        "lowerLetter" => Repeated(label, Latin, value, isLower: true),
        "upperLetter" => Repeated(label, Latin, value),
        "lowerRoman" => Roman(label, value, isLower: true),
        "upperRoman" => Roman(label, value),
        "ordinal" => Ordinal(label, value),
        "chicago" => Repeated(label, "*†‡§", value),
        "russianLower" => Repeated(label, Russian, value, isLower: true),
        "russianUpper" => Repeated(label, Russian, value),
        "ganada" => Repeated(label, Ganada, value),
        "chosung" => Repeated(label, Chosung, value),
        "arabicAlpha" => Repeated(label, ArabicAlphabet, value),
        "arabicAbjad" => Repeated(label, ArabicAbjad, value),
        "thaiLetters" => Repeated(label, Thai, value),
        "hebrew1" => HebrewNumerals(label, value),
        "hebrew2" => HebrewLetters(label, value),

        // Word begins again where ECMA-376 would repeat the letter (MS-OI29500 2.1.540 c).
        "aiueo" => Single(label, Aiueo[(value - 1) % Aiueo.Length]),
        "aiueoFullWidth" => Single(label, AiueoFullWidth[(value - 1) % AiueoFullWidth.Length]),
        "iroha" => value <= Iroha.Length && Single(label, Iroha[value - 1]),
        "irohaFullWidth" => value <= IrohaFullWidth.Length && Single(label, IrohaFullWidth[value - 1]),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => value <= 20 && Single(label, (char)('①' + value - 1)),
        "decimalEnclosedFullstop" => value <= 20 && Single(label, (char)('⒈' + value - 1)),
        "decimalEnclosedParen" => value <= 20 && Single(label, (char)('⑴' + value - 1)),

        // In spite of the name Word encloses in parentheses (MS-OI29500 2.1.540 a).
        "ideographEnclosedCircle" => value <= 10 && Single(label, (char)('㈠' + value - 1)),
        "ideographTraditional" => value <= Stems.Length && Single(label, Stems[value - 1]),
        "ideographZodiac" => value <= Branches.Length && Single(label, Branches[value - 1]),
        "ideographZodiacTraditional" => value <= 60 && Single(label, Stems[(value - 1) % Stems.Length]) && Single(label, Branches[(value - 1) % Branches.Length]),
        _ => false,
    };

    /// <summary>After the last letter the first is written twice: z, aa, bb.</summary>
    private static bool Repeated(LabelWriter label, string letters, int value, bool isLower = false)
    {
        var letter = letters[(value - 1) % letters.Length];
        if (isLower)
            letter = char.ToLowerInvariant(letter);
        for (var count = ((value - 1) / letters.Length) + 1; count > 0 && !label.IsFull; count--)
            label.Append(letter);
        return true;
    }

    private static bool Single(LabelWriter label, char letter)
    {
        label.Append(letter);
        return true;
    }

    private static bool Roman(LabelWriter label, int value, bool isLower = false)
    {
        foreach (var (worth, letters) in RomanNumerals)
        {
            for (; value >= worth; value -= worth)
            {
                foreach (var letter in letters)
                    label.Append(isLower ? char.ToLowerInvariant(letter) : letter);
            }
        }

        return true;
    }

    private static bool Ordinal(LabelWriter label, int value)
    {
        label.Append(value);
        label.Append((value % 100, value % 10) switch
        {
            ( >= 11 and <= 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        });
        return true;
    }

    /// <summary>Additive numerals; 15 and 16 are written 9 + 6 and 9 + 7 so as not to spell the divine name.</summary>
    private static bool HebrewNumerals(LabelWriter label, int value)
    {
        if (value > 392)
            return false;
        for (; value >= 400; value -= 400)
            label.Append(Hebrew[21]);
        if (value >= 100)
            label.Append(Hebrew[17 + (value / 100)]);
        value %= 100;
        if (value is 15 or 16)
        {
            label.Append(Hebrew[8]);
            value -= 9;
        }
        else if (value >= 10)
        {
            label.Append(Hebrew[8 + (value / 10)]);
            value %= 10;
        }

        if (value > 0)
            label.Append(Hebrew[value - 1]);
        return true;
    }

    /// <summary>After the last letter the first is followed by one tav for each round.</summary>
    private static bool HebrewLetters(LabelWriter label, int value)
    {
        label.Append(Hebrew[(value - 1) % Hebrew.Length]);
        for (var rounds = (value - 1) / Hebrew.Length; rounds > 0 && !label.IsFull; rounds--)
            label.Append(Hebrew[^1]);
        return true;
    }
}
