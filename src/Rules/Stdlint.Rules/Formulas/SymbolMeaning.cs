using System.Buffers;

namespace Stdlint.Rules.Formulas;

/// <summary>What a line below 式中 says that a symbol is, in a form that can be compared.</summary>
internal static class SymbolMeaning
{
    private static readonly SearchValues<char> MarksBehindMeaning = SearchValues.Create("，,；;。（(");

    /// <summary>The explanation up to its first mark, without 的 and blanks.</summary>
    public static string Of(ReadOnlySpan<char> explanation)
    {
        explanation = explanation.TrimStart("—- \u3000");
        var end = explanation.IndexOfAny(MarksBehindMeaning);
        var words = end < 0 ? explanation : explanation[..end];
        return words.ToString().Replace("的", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
    }
}
