using System.Buffers;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

/// <summary>What a line below 式中 says that a symbol is, in a form that can be compared.</summary>
internal static class SymbolMeaning
{
    private static readonly SearchValues<char> MarksBehindMeaning = SearchValues.Create("，,；;。（(");

    /// <summary>Each line that explains one symbol, with what it says; one-letter explanations are left out.</summary>
    public static IEnumerable<(FormulaWhereSyntax Where, ExplainedName Name, string Meaning)> InDraft(DraftModel model)
    {
        foreach (var where in model.FormulaReadings.Select(static formula => formula.Where).OfType<FormulaWhereSyntax>().Distinct())
        {
            foreach (var explained in where.Symbols)
            {
                if (model.NamesOf(explained) is [var name] && Of(model.Text.TextOf(explained.Span)) is { Length: > 1 } meaning)
                    yield return (where, name, meaning);
            }
        }
    }

    /// <summary>The explanation up to its first mark, without 的 and blanks.</summary>
    private static string Of(ReadOnlySpan<char> explanation)
    {
        explanation = explanation.TrimStart("—- \u3000");
        var end = explanation.IndexOfAny(MarksBehindMeaning);
        var words = end < 0 ? explanation : explanation[..end];
        return words.ToString().Replace("的", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
    }
}
