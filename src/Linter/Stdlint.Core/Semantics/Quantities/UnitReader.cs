using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Reads the unit that begins at a place, by the tables of rules.json: single symbols and names, and units put together of them.</summary>
internal static class UnitReader
{
    /// <summary>The unit that begins at the offset; an empty one where none does.</summary>
    /// <param name="text">The folded text of the line.</param>
    /// <param name="start">Offset in <paramref name="text"/>.</param>
    public static UnitReading Read(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return default;
        switch (text[start])
        {
            case '%' or '‰':
                return new UnitReading(start + 1, UnitForm.Percent);
            case '°' or '′' or '″' when Component(text, start) is { Form: not UnitForm.WrongCelsius }:
                return new UnitReading(start + 1, UnitForm.Angle);
        }

        var unit = Component(text, start);
        if (unit.Form == UnitForm.None)
            return default;
        var names = unit.Form == UnitForm.Name ? 1 : 0;
        var parts = 1;
        while (unit.End + 1 < text.Length && text[unit.End] is '/' or '·' or '⋅' or '•')
        {
            var isSolidus = text[unit.End] == '/';
            var next = isSolidus && text[unit.End + 1] is '(' or '（' ? Bracket(text, unit.End + 1) : Component(text, unit.End + 1);
            if (next.Form == UnitForm.None)
                break;
            parts++;
            names += next.Form == UnitForm.Name ? 1 : 0;
            if (unit.Form == UnitForm.Name && next.Form == UnitForm.Name)
                unit = unit with { Symbol = string.Concat(unit.Symbol, text.Slice(unit.End, 1), next.Symbol), Fault = TextSpan.FromBounds(start, next.End) };
            else if (unit.Form == UnitForm.Symbol)
                unit = unit with { Form = next.Form, Symbol = next.Symbol, Fault = next.Fault };
            unit = unit with
            {
                End = next.End,
                FlatExponent = unit.FlatExponent > 0 ? unit.FlatExponent : next.FlatExponent,
                Solidi = unit.Solidi + (isSolidus ? 1 : 0),
            };
        }

        // A letter or digit right behind makes it part of a word or a model.
        if (unit.End < text.Length && IsLatin(text[unit.End - 1]) && char.IsAsciiLetterOrDigit(text[unit.End]))
            return default;
        return unit with { MixesScripts = names > 0 && names < parts };
    }

    private static UnitReading Component(ReadOnlySpan<char> text, int start)
    {
        var symbol = Vocabulary.UnitSymbols.LengthAt(text, start);
        // 5A级, 5G网络: a grade or a name.
        if (symbol > 0 && Vocabulary.UnitSymbols.Exceptions is { } exceptions && exceptions.LengthAt(text, start) > symbol)
            return default;
        var best = new UnitReading(start + symbol, symbol > 0 ? UnitForm.Symbol : UnitForm.None);
        Prefer(ref best, text, start, Vocabulary.UnitCaseFaults, UnitForm.WrongCase);
        Prefer(ref best, text, start, Vocabulary.MicroFaults, UnitForm.WrongMicro);
        Prefer(ref best, text, start, Vocabulary.CelsiusFaults, UnitForm.WrongCelsius);
        Prefer(ref best, text, start, Vocabulary.UnitGlyphs, UnitForm.Glyph);
        Prefer(ref best, text, start, Vocabulary.NonLegalUnits, UnitForm.NotLegal);
        Prefer(ref best, text, start, Vocabulary.UnitNames, UnitForm.Name);
        return best.Form is UnitForm.Symbol or UnitForm.WrongCase or UnitForm.WrongMicro ? WithExponent(text, best) : best;
    }

    /// <summary>The Chinese name of a unit by its symbol; null where rules.json has none.</summary>
    public static string? NameOf(ReadOnlySpan<char> symbol)
    {
        foreach (var group in Vocabulary.UnitNames)
        {
            if (group.Members.Words is [var known, ..] && symbol.SequenceEqual(known))
                return group.Head;
        }

        return null;
    }

    private static void Prefer(ref UnitReading best, ReadOnlySpan<char> text, int start, WordTable table, UnitForm form)
    {
        var length = table.Heads.LengthAt(text, start);
        if (length == 0 || start + length <= best.End || table.Heads.Exceptions is { } exceptions && exceptions.LengthAt(text, start) > length)
            return;
        best = new UnitReading(start + length, form, table.Find(text.Slice(start, length))?.Members.Words[0], new TextSpan(start, length));
    }

    // m2, m³: an exponent belongs to the unit; whether a plain digit is raised, only its format tells.
    private static UnitReading WithExponent(ReadOnlySpan<char> text, UnitReading unit)
    {
        if (unit.End >= text.Length)
            return unit;
        if (text[unit.End] is '²' or '³')
            return unit with { End = unit.End + 1 };
        var isFlat = text[unit.End] is '2' or '3' && text[unit.End - 1] == 'm' && (unit.End + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[unit.End + 1]) && text[unit.End + 1] != '.');
        return isFlat ? unit with { End = unit.End + 1, FlatExponent = unit.End } : unit;
    }

    // mg/(kg·d)
    private static UnitReading Bracket(ReadOnlySpan<char> text, int open)
    {
        var unit = Component(text, open + 1);
        while (unit.Form != UnitForm.None && unit.End + 1 < text.Length && text[unit.End] is '·' or '⋅' or '•' or '/')
        {
            var next = Component(text, unit.End + 1);
            if (next.Form == UnitForm.None)
                return default;
            unit = unit with { End = next.End };
        }

        return unit.Form != UnitForm.None && unit.End < text.Length && text[unit.End] is ')' or '）' ? unit with { End = unit.End + 1 } : default;
    }

    private static bool IsLatin(char character) => char.IsAsciiLetter(character) || character is 'μ' or 'µ' or 'Ω' or '2' or '3' or '²' or '³';
}

/// <param name="End">Offset behind the unit.</param>
/// <param name="Form">None where there is no unit.</param>
/// <param name="Symbol">What has to be written instead.</param>
/// <param name="Fault">What the symbol stands for.</param>
/// <param name="FlatExponent">Offset of an exponent written as a plain digit, 0 where there is none.</param>
internal readonly record struct UnitReading(int End, UnitForm Form, string? Symbol = null, TextSpan Fault = default, int FlatExponent = 0, int Solidi = 0, bool MixesScripts = false);
