namespace Stdlint.Core.Semantics;

/// <summary>What the scan for typography has to look at; most characters are of no class.</summary>
internal enum CharacterClass : byte
{
    None,
    HalfMark,
    HalfStop,
    FullMark,
    FullWidth,
    FullWidthSign,
    Straight,
    Bracket,
    Blank,
    Ellipsis,
    Wave,
    Dash,
    Garbled,
    Invisible,
    Irregular,
    Foreign,
    Circle,
    DigitLetter,
    Doubled,
}

/// <summary>One table look-up a character.</summary>
internal static class CharacterClasses
{
    public const string LookAlikes = "АВЕКМНОРСТХаеорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    public const string LatinOfLookAlikes = "ABEKMHOPCTXaeopcyxABEZHIKMNOPTYXo";

    private static readonly CharacterClass[] Table = Build();

    public static CharacterClass Of(char character) => Table[character];

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        Set(table, CharacterClass.HalfMark, ",;:?!");
        Set(table, CharacterClass.HalfStop, ".");
        Set(table, CharacterClass.FullMark, "，、；：。");
        Set(table, CharacterClass.Straight, "\"'");
        Set(table, CharacterClass.Bracket, BracketPairs.All);
        Set(table, CharacterClass.Blank, " \u00A0\u3000");
        Set(table, CharacterClass.Ellipsis, "…·");
        Set(table, CharacterClass.Wave, "~〜∼");
        Set(table, CharacterClass.Dash, "─━―");
        Set(table, CharacterClass.Garbled, "\uFFFD锟烫â");
        Set(table, CharacterClass.Circle, "○");
        Set(table, CharacterClass.DigitLetter, "Ool");
        Set(table, CharacterClass.Foreign, LookAlikes);
        Set(table, CharacterClass.Invisible, '\0', '\u0008');
        Set(table, CharacterClass.Invisible, '\u000C', '\u001F');
        Set(table, CharacterClass.Invisible, '\u007F', '\u009F');
        Set(table, CharacterClass.Invisible, '\u200B', '\u200F');
        Set(table, CharacterClass.Invisible, '\u202A', '\u202E');
        Set(table, CharacterClass.Invisible, '\u2060', '\u2069');
        Set(table, CharacterClass.Invisible, "\uFEFF\u00AD\uFFFC");
        Set(table, CharacterClass.Garbled, '\uE000', '\uF8FF');
        Set(table, CharacterClass.FullWidthSign, "％＋＝＜＞");
        Set(table, CharacterClass.FullWidth, '０', '９');
        Set(table, CharacterClass.FullWidth, 'Ａ', 'Ｚ');
        Set(table, CharacterClass.FullWidth, 'ａ', 'ｚ');
        foreach (var group in Vocabulary.DoubledWordLeft)
            Set(table, CharacterClass.Doubled, group.Head);
        foreach (var words in (ReadOnlySpan<WordTable>)[Vocabulary.TraditionalCharacters, Vocabulary.RadicalCharacters])
        {
            foreach (var group in words)
                Set(table, CharacterClass.Irregular, group.Head);
        }

        return table;
    }

    private static void Set(CharacterClass[] table, CharacterClass value, string characters)
    {
        foreach (var character in characters)
            table[character] = value;
    }

    private static void Set(CharacterClass[] table, CharacterClass value, char first, char last)
    {
        for (int character = first; character <= last; character++)
            table[character] = value;
    }
}
