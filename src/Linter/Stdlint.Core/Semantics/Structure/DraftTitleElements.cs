using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>Parts a title into its elements (GB/T 1.1—2020, 6.1.1, 10.3.1.2), which wide gaps keep apart.</summary>
public static class DraftTitleElements
{
    /// <summary>The elements of a title as written; 第1部分： and what follows it are one. A lone narrow blank or a line break may stand inside an element.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<char> title)
    {
        var elements = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && !IsGap(title, i))
                continue;
            Add(elements, title[start..i].Trim());
            start = i + 1;
        }

        return elements.DrainToImmutable();
    }

    /// <summary>The number of the part as the title writes it, without blanks: <c>3</c> of 第3部分, <c>三</c> of 第三部分; null where the title names no part.</summary>
    public static string? PartOf(string normalizedTitle)
    {
        var end = normalizedTitle.LastIndexOf("部分", StringComparison.Ordinal);
        if (end <= 0)
            return null;
        var start = normalizedTitle.LastIndexOf('第', end);
        return start >= 0 && end - start is > 1 and < 6 ? normalizedTitle[(start + 1)..end] : null;
    }

    private static void Add(ImmutableArray<string>.Builder elements, ReadOnlySpan<char> element)
    {
        if (element.IsEmpty)
            return;
        if (elements.Count > 0 && elements[^1].StartsWith('第') && elements[^1].EndsWith("部分", StringComparison.Ordinal))
            elements[^1] += element.ToString();
        else
            elements.Add(element.ToString());
    }

    private static bool IsGap(ReadOnlySpan<char> title, int position) =>
        title[position] is '\u3000' or '\t'
        || (title[position] == ' ' && position + 1 < title.Length && title[position + 1] == ' ');
}
