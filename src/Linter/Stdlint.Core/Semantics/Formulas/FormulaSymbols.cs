using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The symbols of quantities in the text of a formula.</summary>
internal static class FormulaSymbols
{
    private static readonly FrozenSet<string> Elements = """
        H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pt Au Hg Tl Pb Bi U
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each symbol once, in order; names of functions, constants and running indices are left out.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var position = 0;
        while (position < text.Length)
        {
            if (!IsLetter(text[position]))
            {
                position++;
                continue;
            }

            var symbol = ReadSymbol(text, ref position, out var hasIndex);
            if ((hasIndex || !IsKnown(symbol)) && !found.Contains(symbol))
                found.Add(symbol);
        }

        return found.DrainToImmutable();
    }

    /// <summary>A symbol as it is compared: letters, digits and Chinese characters alone, digits of all sizes alike.</summary>
    public static string Normalized(ReadOnlySpan<char> symbol)
    {
        var name = new StringBuilder(symbol.Length);
        foreach (var character in symbol)
        {
            var folded = Folded(character);
            if (IsLetter(folded) || char.IsAsciiDigit(folded) || SentenceSplitter.IsHan(folded))
                name.Append(folded);
        }

        return name.ToString();
    }

    /// <summary>Each word is a substance, and one of them has two elements: 2NaOH+H_2 SO_4=Na_2 SO_4+2H_2 O.</summary>
    public static bool IsReaction(string text)
    {
        var compounds = 0;
        var words = text.Replace("_", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        foreach (var range in words.AsSpan().SplitAny(" +=\t"))
        {
            var word = words.AsSpan(range).TrimStart("0123456789");
            if (word.IsEmpty)
                continue;
            var elements = CountElements(word);
            if (elements == 0)
                return false;
            compounds += elements > 1 ? 1 : 0;
        }

        return compounds > 0;
    }

    /// <summary>0 where the word is no formula of a substance.</summary>
    private static int CountElements(ReadOnlySpan<char> word)
    {
        var known = Elements.GetAlternateLookup<ReadOnlySpan<char>>();
        int elements = 0, position = 0;
        while (position < word.Length)
        {
            if (char.IsAsciiDigit(Folded(word[position])))
            {
                position++;
                continue;
            }

            var length = position + 1 < word.Length && known.Contains(word.Slice(position, 2)) ? 2 : known.Contains(word.Slice(position, 1)) ? 1 : 0;
            if (length == 0)
                return 0;
            elements++;
            position += length;
        }

        return elements;
    }

    public static bool IsLetter(char character) => char.IsAsciiLetter(character) || character is >= 'Α' and <= 'ω' and not ('Σ' or 'Π') or 'ϕ' or 'ϑ' or 'ϵ' or 'ℓ';

    private static string ReadSymbol(string text, ref int position, out bool hasIndex)
    {
        var name = new StringBuilder();
        while (position < text.Length && IsLetter(text[position]))
            name.Append(text[position++]);
        hasIndex = false;
        while (position < text.Length && Folded(text[position]) is var digit && char.IsAsciiDigit(digit))
        {
            name.Append(digit);
            position++;
            hasIndex = true;
        }

        if (position < text.Length && text[position] is '\'' or '′')
            position++;
        if (position + 1 >= text.Length || text[position] != '_')
            return name.ToString();
        hasIndex = true;
        position++;
        var end = IndexEnd(text, position);
        name.Append(Normalized(text.AsSpan(position, end - position)));
        position = end;
        return name.ToString();
    }

    private static int IndexEnd(string text, int position)
    {
        if (text[position] != '(')
        {
            while (position < text.Length && (IsLetter(text[position]) || char.IsAsciiDigit(text[position]) || SentenceSplitter.IsHan(text[position])))
                position++;
            return position;
        }

        for (var depth = 0; position < text.Length; position++)
        {
            if (text[position] == '(')
                depth++;
            else if (text[position] == ')' && --depth == 0)
                return position + 1;
        }

        return position;
    }

    private static char Folded(char character) => character switch
    {
        >= '₀' and <= '₉' => (char)(character - '₀' + '0'),
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        _ => NumberCharacters.Fold(character),
    };

    private static bool IsKnown(string symbol) => Vocabulary.FormulaFunctions.Contains(symbol);
}
