using System.Collections.Immutable;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>How the numbers of divisions follow each other.</summary>
internal static class NumberOrder
{
    // More numbers left out are no slip but another thing.
    private const int WidestGap = 2;

    /// <summary>The number comes right after the last one: its first part, its next sibling, or the next sibling of one above it.</summary>
    public static bool Follows(ImmutableArray<int> number, ImmutableArray<int> last)
    {
        var common = number.Length - 1;
        if (common > last.Length)
            return false;
        for (var i = 0; i < common; i++)
        {
            if (number[i] != last[i])
                return false;
        }

        return number[common] == (common < last.Length ? last[common] + 1 : 1);
    }

    /// <summary>The row goes on with a number or two left out: 5.1, 5.3.</summary>
    public static bool IsGap(ImmutableArray<int> number, ImmutableArray<int> last)
    {
        if (number.Length > last.Length)
            return false;
        for (var i = 0; i < number.Length - 1; i++)
        {
            if (number[i] != last[i])
                return false;
        }

        return number[^1] - last[number.Length - 1] is > 1 and <= 1 + WidestGap;
    }

    /// <summary>Document order of two numbers without regard to letters.</summary>
    public static int Compare(DivisionNumber first, DivisionNumber second)
    {
        for (var i = 0; i < first.Components.Length && i < second.Components.Length; i++)
        {
            if (first.Components[i] != second.Components[i])
                return first.Components[i].CompareTo(second.Components[i]);
        }

        return first.Components.Length.CompareTo(second.Components.Length);
    }
}
