using System.Text;

namespace Stdlint.Word.Numbering;

/// <summary>
/// Reads characters of the symbol fonts, whose codes say nothing without the font. Word stores them as U+F000 plus the code,
/// other programs as the code itself.
/// </summary>
public static class SymbolFonts
{
    /// <summary>Codes 0x20 to 0x7E and 0xA0 to 0xFE of the Symbol font; U+FFFD where no character is equal.</summary>
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203Eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD"
        + "\u20ACϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\u23D0\u23AF↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    /// <summary>Codes 0x21 to 0xFE of Wingdings; U+FFFD where no character is equal.</summary>
    private static readonly Rune[] Wingdings =
    [
        .. ("✏✂✁👓🔔📖\uFFFD☎✆✉\uFFFD📪📫📬📭📁📂📄\uFFFD\uFFFD\uFFFD⌛⌨\uFFFD\uFFFD💻\uFFFD💾\uFFFD✇✍\uFFFD✌👌👍👎☜☞☝☟✋☺😐☹💣☠⚐🚩✈☼💧❄\uFFFD✞\uFFFD✠✡☪☯ॐ☸"
            + "♈♉♊♋♌♍♎♏♐♑♒♓&&●❍■□\uFFFD❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞\uFFFD"
            + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD·•▪○⭕\uFFFD◉◎\uFFFD▪◻\uFFFD✦★✶✴✹✵\uFFFD⌖⟡⌑\uFFFD✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛"
            + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD⌫⌦\uFFFD➢\uFFFD\uFFFD\uFFFD➲\uFFFD\uFFFD"
            + "←→↑↓↖↗↙↘\uFFFD➔\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑").EnumerateRunes(),
    ];

    /// <summary>The character that a code of a symbol font shows; null where the font is not known or has no equal character.</summary>
    /// <param name="font">Name of the font, null where none is stated.</param>
    /// <param name="code">The stored character, with or without U+F000 added.</param>
    public static Rune? Find(string? font, char code)
    {
        var index = code is >= '\uF020' and <= '\uF0FF' ? code - 0xF000 : code;
        if (index is < 0x20 or > 0xFE)
            return null;
        if (index == 0x20)
            return new Rune(' ');

        Rune? found = null;
        if (string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase))
            found = index is > 0x7E and < 0xA0 ? null : new Rune(Symbol[index < 0x80 ? index - 0x20 : index - 0xA0 + 0x60]);
        else if (string.Equals(font, "Wingdings", StringComparison.OrdinalIgnoreCase))
            found = Wingdings[index - 0x21];
        else if (string.Equals(font, "Wingdings 2", StringComparison.OrdinalIgnoreCase))
            found = CheckMark(index);
        return found == Rune.ReplacementChar ? null : found;
    }

    /// <summary>A text in a symbol font as readable characters; what has no equal stays as it is stored.</summary>
    /// <param name="text">The text as stored.</param>
    /// <param name="font">Name of the font, null where none is stated.</param>
    /// <param name="onlyPrivate">Leaves characters that are not in the private use area alone.</param>
    internal static string Decode(string text, string? font, bool onlyPrivate)
    {
        StringBuilder? decoded = null;
        for (var i = 0; i < text.Length; i++)
        {
            var found = onlyPrivate && text[i] < '\uF020' ? null : Find(font, text[i]);
            if (decoded is null && found is { } first && !(first.IsBmp && first.Value == text[i]))
                decoded = new StringBuilder(text, 0, i, text.Length + 4);
            if (found is { } rune)
                decoded?.Append(rune.ToString());
            else
                decoded?.Append(text[i]);
        }

        return decoded?.ToString() ?? text;
    }

    /// <summary>Of Wingdings 2 only the check marks and boxes are in use.</summary>
    private static Rune? CheckMark(int index) => index switch
    {
        0x50 => new Rune('✓'),
        0x52 => new Rune('☑'),
        0xA3 => new Rune('☐'),
        _ => null,
    };
}
