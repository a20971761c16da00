using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Formulas and the explanations of their symbols (GB/T 1.1—2020, 9.9).</summary>
public sealed partial class DraftModel
{
    // Symbols are explained right before or after the formula, if not in a list.
    private const int NearbyLines = 5;

    private static readonly string[] RunningIndices = ["i", "j", "k", "n", "m"];

    /// <summary>The formulas in document order with what can be read of them; those in examples and cells of tables are left out.</summary>
    public ImmutableArray<FormulaReading> FormulaReadings => Once(ref _formulaReadings, FormulaReading.ReadAll);

    /// <summary>The symbols that a line explains, as they are compared with those of formulas; none where they cannot be read.</summary>
    public ImmutableArray<ExplainedName> NamesOf(in ExplainedSymbol explained) => ExplainedName.Of(Text, explained.SymbolSpan);

    /// <summary>Whether the draft says what the symbol of a formula means: in an explanation, in the list of symbols, or in words near the formula.</summary>
    public bool IsExplained(string symbol, FormulaReading formula)
    {
        var near = MentionedNear(formula);
        return IsKnown(symbol, near) || symbol.Length > 1 && symbol.All(letter => IsKnown(letter.ToString(), near)) || !IsProductOfCounts(symbol, formula, near) && IsKnownWithIndex(symbol, near);
    }

    /// <summary>Whether two letters in a row are n times m, one of which is explained, unlike x_m: n and m alone are no quantities that have an index.</summary>
    public bool IsProductOfCounts(string symbol, FormulaReading formula) => IsProductOfCounts(symbol, formula, MentionedNear(formula));

    /// <summary>Whether words of the draft hold the symbol.</summary>
    public bool TextMentions(TextSpan span, string symbol) =>
        FormulaSymbols.Of(FormulaText.Read(Text, span) ?? Text.StringOf(span)).Contains(symbol);

    /// <summary>Whether the words are the symbol of a unit and nothing else.</summary>
    public bool IsUnit(ReadOnlySpan<char> words) =>
        UnitReader.Read(words, 0) is { Form: UnitForm.Symbol or UnitForm.WrongCase } unit && unit.End == words.Length;

    /// <summary>The unit behind a number in the text of a formula; null where there is none of two letters or more.</summary>
    public string? UnitIn(string formula)
    {
        for (var i = 1; i < formula.Length; i++)
        {
            var start = formula[i] == ' ' ? i + 1 : i;
            if (!char.IsAsciiDigit(formula[i - 1]) || start >= formula.Length || !char.IsAsciiLetter(formula[start]))
                continue;
            if (UnitReader.Read(formula, start) is { Form: UnitForm.Symbol } unit && unit.End - start > 1)
                return formula[start..unit.End];
        }

        return null;
    }

    private bool IsProductOfCounts(string symbol, FormulaReading formula, HashSet<string> near) =>
        symbol.Length == 2 && symbol.All(letter => RunningIndices.Contains(letter.ToString())) && formula.Text?.Contains(symbol, StringComparison.Ordinal) == true
        && symbol.Any(letter => IsKnown(letter.ToString(), near));

    private bool IsKnown(string symbol, HashSet<string> near) => KnownSymbols.Contains(symbol) || near.Contains(symbol);

    // x_1 is explained by x_i, Δθ by θ.
    private bool IsKnownWithIndex(string symbol, HashSet<string> near)
    {
        if (symbol.Length < 2)
            return false;
        var letter = symbol[0] == 'Δ' ? symbol[1..] : symbol[..1];
        return IsKnown(letter, near) || symbol[0] != 'Δ' && RunningIndices.Any(index => IsKnown(letter + index, near));
    }

    /// <summary>Whether a line between two formulas ends with this number, so that it may be a formula that was not recognised.</summary>
    public bool HasFormulaNumberBetween(FormulaSyntax? before, FormulaSyntax after, DivisionNumber number)
    {
        for (var i = before?.EndBlock ?? 0; i < after.FirstBlock; i++)
        {
            var line = Text.TextOf(Text.Blocks[i]).TrimEnd();
            if (line.EndsWith(['）']) || line.EndsWith([')']))
            {
                line = line[..^1];
                if (line.EndsWith(number.Text) && line.Length > number.Text.Length && line[^(number.Text.Length + 1)] is '（' or '(')
                    return true;
            }
        }

        return false;
    }

    private FrozenSet<string> KnownSymbols => Once(ref _knownSymbols, static model => model.FindKnownSymbols());

    private FrozenSet<string> FindKnownSymbols()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var formula in Formulas)
        {
            foreach (var explained in formula.Where?.Symbols ?? [])
            {
                foreach (var name in NamesOf(explained))
                    known.Add(name.Name);
            }
        }

        foreach (var entry in SymbolEntries)
            known.Add(FormulaSymbols.Normalized(entry.Symbol));
        return known.ToFrozenSet(StringComparer.Ordinal);
    }

    private HashSet<string> MentionedNear(FormulaReading formula)
    {
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        var own = formula.Node.CaptionBlock;
        var end = Math.Max(own + 1, formula.Where?.EndBlock ?? 0) + NearbyLines;
        for (var i = Math.Max(0, own - NearbyLines); i < end && i < Text.Blocks.Length; i++)
        {
            var block = Text.Blocks[i];
            if (i == own || block.Span.IsEmpty || Tree.NodeAt(block.Span.Start) is FormulaSyntax)
                continue;
            foreach (var span in WithoutUnits(block.Span))
            {
                foreach (var symbol in FormulaSymbols.Of(FormulaText.Read(Text, span) ?? Text.StringOf(span)))
                    mentioned.Add(symbol);
            }
        }

        return mentioned;
    }

    /// <summary>The pieces of a line between its units: the m of 1 m² and of 单位为米（m） is no symbol of a quantity.</summary>
    private IEnumerable<TextSpan> WithoutUnits(TextSpan line)
    {
        var units = new List<TextSpan>();
        foreach (var quantity in QuantitiesIn(line))
        {
            if (quantity.HasUnit)
                units.Add(quantity.Unit);
        }

        var named = Text.TextOf(line).IndexOf("单位为", StringComparison.Ordinal);
        var stop = named < 0 ? -1 : Text.Content.AsSpan(line.Start + named, line.Length - named).IndexOfAny('；', '）', ')');
        if (stop > 0)
            units.Add(new TextSpan(line.Start + named, stop));
        units.Sort();
        var start = line.Start;
        foreach (var unit in units)
        {
            if (unit.Start > start)
                yield return TextSpan.FromBounds(start, unit.Start);
            start = Math.Max(start, Math.Min(unit.End, line.End));
        }

        if (start < line.End)
            yield return TextSpan.FromBounds(start, line.End);
    }

    private ImmutableArray<FormulaReading> _formulaReadings;
    private FrozenSet<string>? _knownSymbols;
}
