namespace Stdlint.Word.Reading;

/// <summary>Notation of formulas on one line, after Unicode Technical Note 28.</summary>
internal static class LinearFormula
{
    /// <summary>One letter, one word or one number needs no parentheses around it.</summary>
    internal static bool IsSimple(ReadOnlySpan<char> operand)
    {
        if (operand.Length <= 1)
            return true;
        foreach (var c in operand)
        {
            if (!char.IsLetterOrDigit(c) && c != '.' && !char.IsSurrogate(c))
                return false;
        }

        return true;
    }

    internal static string Operand(string operand) => IsSimple(operand) ? operand : $"({operand})";
}
