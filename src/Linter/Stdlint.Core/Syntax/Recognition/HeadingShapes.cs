namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Whether a text after a number reads like a title, a sentence, a quantity or a pointer.</summary>
internal static class HeadingShapes
{
    /// <summary>Longest title without help of a style, in characters; published titles rarely pass 25.</summary>
    public const int LongestTitle = 40;

    /// <summary>Longest title in a heading style.</summary>
    public const int LongestStyledTitle = 80;

    private const int LongestMarkedTitle = 16;

    // Counted things, units and parts of dates that follow a number without a blank.
    private const string Measures = "年月日时分秒个种人名台套件项次倍级类元万亿千百米克吨升度层页天周岁位只份张组批户家所座处点号路楼余多";

    private static readonly string[] Units =
    [
        "mm", "cm", "dm", "km", "m", "kg", "mg", "g", "t", "s", "min", "h", "d", "ms", "Hz", "kHz", "MHz", "GHz", "V", "kV", "mV", "A", "mA", "W", "kW", "MW",
        "kWh", "Pa", "kPa", "MPa", "N", "kN", "J", "kJ", "K", "L", "mL", "mol", "dB", "lx", "lm", "bit", "kbit", "MB", "GB", "TB", "KB",
        "Mbps", "Gbps", "rpm", "ppm", "mm²", "m²", "m³", "mm2", "m2", "m3", "r", "Ω", "kΩ",
    ];

    private static readonly string[] Modals = ["应", "不得", "不宜", "必须"];

    private static readonly string[] PointerBeginnings =
    [
        "规定的", "规定，", "规定执行", "规定进行", "中规定", "中给出", "中的", "中所", "中要求", "的", "所述", "所列", "所规定", "给出的", "要求的", "描述的", "条的", "条规定",
        "、", "～", "~", "至", "和", "或", "及",
    ];

    /// <summary>A text that may be a title: not empty, not long, no sentence.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text, int longest)
    {
        if (text.IsEmpty || text.Length > longest || DraftCharacters.EndsClause(text[^1]))
            return false;
        return text.IndexOfAny('。', '；', '！') < 0;
    }

    /// <summary>A text in a heading style that is a title, perhaps with a mark at its end that a title must not have (a rule's business).</summary>
    public static bool IsStyledTitle(ReadOnlySpan<char> text)
    {
        if (IsTitle(text, LongestStyledTitle))
            return true;
        if (text.Length is < 2 or > LongestMarkedTitle || text[..^1].IndexOfAny('。', '；', '！') >= 0)
            return false;
        return !HasModalOrPause(text[..^1]);
    }

    /// <summary>What follows the number is a unit or a counted thing: 3.5 mm, 2024年, 3个.</summary>
    /// <param name="text">The text after the number, blanks included.</param>
    public static bool IsQuantity(ReadOnlySpan<char> text)
    {
        var blanks = 0;
        while (blanks < text.Length && DraftCharacters.IsBlank(text[blanks]))
            blanks++;
        text = text[blanks..];
        if (text.IsEmpty)
            return false;
        var first = text[0];
        if (first is '%' or '％' or '‰' or '℃' or '°' or '′' or '″' or '×' or '±' or '/' or '+' or '=' or '<' or '>' or '≤' or '≥' or '～' or '~' or 'μ' or 'Ω' or '￥' or '$')
            return true;
        if (blanks == 0 && Measures.Contains(first))
            return true;
        var word = 0;
        while (word < text.Length && (DraftCharacters.IsLatin(text[word]) || text[word] is '²' or '³' or '2' or '3'))
            word++;
        if (word == 0)
            return false;

        // 5G 服务, 3D打印: a letter joined to the digits belongs to the name.
        if (blanks == 0)
            return true;
        foreach (var unit in Units)
        {
            if (text[..word].SequenceEqual(unit))
                return true;
        }

        return false;
    }

    /// <summary>The number is pointed to and not borne: 5.2规定的……, 5.2、5.3和5.4……</summary>
    public static bool IsPointer(ReadOnlySpan<char> text)
    {
        text = DraftCharacters.Trim(text);
        foreach (var beginning in PointerBeginnings)
        {
            if (!text.StartsWith(beginning))
                continue;

            // 和, 或, 及, 至 and the range marks point only where a number follows: 及时性, 和谐, 至少 begin titles.
            if (beginning.Length > 1 || beginning[0] == '的')
                return true;
            var rest = DraftCharacters.Trim(text[1..]);
            return !rest.IsEmpty && (DraftCharacters.DigitValue(rest[0]) >= 0 || (rest.Length > 1 && rest[0] is >= 'A' and <= 'Z' && rest[1] == '.'));
        }

        return !text.IsEmpty && text[0] is '，' or '；' or '。' or '）' or ')' or ',';
    }

    /// <summary>A phrase that says what shall be done, or pauses: no title of a subclause reads so.</summary>
    public static bool HasModalOrPause(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('，', ','))
            return true;
        foreach (var modal in Modals)
        {
            var at = text.IndexOf(modal, StringComparison.Ordinal);

            // 应急, 应用, 响应, 适应 … hold the character in a noun.
            if (at >= 0 && !(modal == "应" && (at + 1 < text.Length && text[at + 1] is '急' or '用' or '力' or '变' or '答' or '付' or '聘' || at > 0 && text[at - 1] is '响' or '适' or '供' or '对' or '相' or '反' or '效' or '感')))
                return true;
        }

        return false;
    }

    /// <summary>Only a short title or a bold or centred line stands out of the text.</summary>
    public static bool HasShape(DraftLines lines, int block) =>
        lines[block].Length <= LongestTitle && !lines.EndsClause(block) && (lines.IsCentred(block) || lines.IsBold(block));
}
