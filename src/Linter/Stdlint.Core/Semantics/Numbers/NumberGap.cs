namespace Stdlint.Core.Semantics;

/// <summary>The blanks within a line that belong between a number and what stands beside it: the space and the one that does not break.</summary>
public static class NumberGap
{
    /// <summary>UTF-16 offset where the text goes on behind the blanks at the position.</summary>
    public static int SkipAfter(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u00A0')
            position++;
        return position;
    }

    /// <summary>UTF-16 offset where the text ends before the blanks in front of the end.</summary>
    public static int SkipBefore(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
            end--;
        return end;
    }
}
