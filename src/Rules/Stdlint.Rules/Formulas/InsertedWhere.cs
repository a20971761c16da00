using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Formulas;

/// <summary>“式中：” behind a formula, with a line for each symbol whose meaning is left to be filled in.</summary>
internal static class InsertedWhere
{
    /// <summary>Whether each symbol is a letter and nothing else: in plain text an index (t₁) would lose its place, and letters side by side may be a product.</summary>
    public static bool IsPlain(FormulaReading formula) =>
        formula.Text is { } text && !text.Contains('_') && formula.Symbols.All(static symbol => symbol.Length == 1);

    /// <summary>The edits for formulas that no symbol of is explained; a symbol is explained where it comes first. None where one of them is no paragraph of its own.</summary>
    public static IEnumerable<DraftEdit> Behind(DraftModel model, IEnumerable<FormulaReading> formulas)
    {
        if (Like(model) is not (var lead, var line))
            return [];
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var formula in formulas)
        {
            if (!IsPlain(formula) || WholeParagraphs.Of(formula.Node) is not { } place)
                return [];
            var symbols = formula.Symbols.Where(explained.Add).ToList();
            if (symbols.Count == 0)
                continue;
            var lines = symbols.Select((symbol, i) => new NewParagraph($"{symbol}——{Vocabulary.PendingWords.Words[0]}{(i + 1 < symbols.Count ? '；' : '。')}", line));

            // 各版都写“式中：”。
            edits.Add(new InsertParagraphs(place.End - 1, InsertionSide.After, [new NewParagraph(FixedPhrases.Of(DraftEdition.Edition2020).FormulaWhere.Text, lead), .. lines]));
        }

        return edits.DrainToImmutable();
    }

    /// <summary>The blocks of a “式中：” of the draft and of the first symbol below it, typed as it is here; else an ordinary paragraph.</summary>
    private static (int Lead, int Line)? Like(DraftModel model)
    {
        foreach (var formula in model.Formulas)
        {
            if (formula.Where is not { LeadSpan.IsEmpty: false, Symbols: [var symbol, ..] } where || WholeParagraphs.Of(where) is not { } range || range.End - range.First < 2)
                continue;
            var (lead, line) = (model.Text.Blocks[range.First], model.Text.Blocks[range.First + 1]);
            if (lead.Label is null && line.Label is null && symbol.SymbolSpan.Start == line.Span.Start && model.Text.TextOf(TextSpan.FromBounds(symbol.SymbolSpan.End, symbol.Span.Start)) is "——")
                return (lead.Index, line.Index);
        }

        return InsertedDivision.OrdinaryParagraph(model) is { } ordinary ? (ordinary, ordinary) : null;
    }
}
