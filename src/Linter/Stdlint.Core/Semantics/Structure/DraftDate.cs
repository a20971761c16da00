namespace Stdlint.Core.Semantics;

/// <summary>A date as written on the cover: 2024-11-12, 2024年11月12日; parts that are placeholders are 0.</summary>
public readonly record struct DraftDate(int Year, int Month, int Day) : IComparable<DraftDate>
{
    /// <summary>Reads the first date of a text; null where there is none. ××××-××-×× is a date without known parts.</summary>
    public static DraftDate? Read(ReadOnlySpan<char> text)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var position = 0;
        while (position < text.Length && count < 3)
        {
            var start = position;
            var isPlaceholder = false;
            while (position < text.Length && (NumberCharacters.IsDigit(text[position]) || NumberCharacters.IsPlaceholder(text[position])))
                isPlaceholder |= NumberCharacters.IsPlaceholder(text[position++]);
            if (position == start)
            {
                position++;
                continue;
            }

            var value = isPlaceholder ? 0 : NumberCharacters.ToInteger(text[start..position]);
            if (count == 0 && !isPlaceholder && value is < 1900 or > 2999)
                continue;
            parts[count++] = value;
        }

        if (count == 0 || parts[1] is < 0 or > 12 || parts[2] is < 0 or > 31)
            return null;
        return new DraftDate(parts[0], parts[1], parts[2]);
    }

    public int CompareTo(DraftDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(DraftDate left, DraftDate right) => left.CompareTo(right) < 0;

    public static bool operator >(DraftDate left, DraftDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(DraftDate left, DraftDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DraftDate left, DraftDate right) => left.CompareTo(right) >= 0;
}
