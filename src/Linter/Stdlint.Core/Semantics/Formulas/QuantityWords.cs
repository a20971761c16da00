using System.Buffers;

namespace Stdlint.Core.Semantics;

/// <summary>Names of quantities in a formula (GB/T 1.1—2020, 9.9.3.1): 满意度=满意人数/总人数×100%.</summary>
public static class QuantityWords
{
    private const int LongestTypedFormula = 80;
    private const string Operators = "=+-−–×÷/·*∑Σ∕⁄＝＋－／";

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；;，,：:、！？《“");
    private static readonly SearchValues<char> BinaryOperators = SearchValues.Create("+×÷/*∕⁄＋／－-−");

    /// <summary>Whether a line is a formula in words, typed like text: a name, an equals sign, and names with operators between.</summary>
    public static bool IsFormula(ReadOnlySpan<char> line)
    {
        var equals = line.IndexOfAny('=', '＝');
        if (line.Length > LongestTypedFormula || equals <= 0 || line.ContainsAny(SentenceMarks))
            return false;
        var right = line[(equals + 1)..];
        return right.IndexOfAny(BinaryOperators) > 0 && HanRun(line[..equals]) > 1 && HanRun(right) > 1;
    }

    /// <summary>The first name of a quantity beside an operator; null where there is none. What stands lowered is an index.</summary>
    public static string? First(string formula) => First(formula.AsSpan());

    public static string? First(ReadOnlySpan<char> formula)
    {
        if (formula.IndexOfAny('=', '＝') < 0)
            return null;
        var position = 0;
        while (position < formula.Length)
        {
            if (formula[position] == '_')
            {
                position = IndexEnd(formula, position + 1);
                continue;
            }

            var start = position;
            while (position < formula.Length && SentenceSplitter.IsHan(formula[position]))
                position++;
            if (position - start > 1 && IsOperand(formula, start, position))
                return formula[start..position].ToString();
            if (position == start)
                position++;
        }

        return null;
    }

    private static bool IsOperand(ReadOnlySpan<char> formula, int start, int end)
    {
        while (start > 0 && formula[start - 1] is ' ' or '(' or '（' or '\u3000')
            start--;
        while (end < formula.Length && formula[end] is ' ' or ')' or '）' or '\u3000')
            end++;
        return start > 0 && Operators.Contains(formula[start - 1]) || end < formula.Length && Operators.Contains(formula[end]);
    }

    private static int IndexEnd(ReadOnlySpan<char> formula, int position)
    {
        if (position >= formula.Length || formula[position] != '(')
        {
            while (position < formula.Length && (SentenceSplitter.IsHan(formula[position]) || char.IsLetterOrDigit(formula[position])))
                position++;
            return position;
        }

        for (var depth = 0; position < formula.Length; position++)
        {
            if (formula[position] == '(')
                depth++;
            else if (formula[position] == ')' && --depth == 0)
                return position + 1;
        }

        return position;
    }

    private static int HanRun(ReadOnlySpan<char> text)
    {
        int longest = 0, run = 0;
        foreach (var character in text)
        {
            run = SentenceSplitter.IsHan(character) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
