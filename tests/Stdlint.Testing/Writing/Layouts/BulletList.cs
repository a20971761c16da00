using System.Collections.Immutable;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>Lists that a writer makes with Word's own buttons: <c>*●</c> a glyph, <c>*（1）</c> or <c>*1.</c> a pattern.</summary>
internal static class BulletList
{
    public static ParagraphSpec Use(ParagraphSpec spec, string marker, int level)
    {
        var (list, ordinal) = Define(marker);
        return spec with
        {
            List = new ListUse(list.Key, level - 1, ordinal, []),
            MadeList = list,
            Look = new Look { Left = 420 * level },
        };
    }

    private static (ListData List, int Ordinal) Define(string marker)
    {
        var text = marker[1..];
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return (new ListData(marker, Repeat(new ListLevel("bullet", text, "tab"))), 0);

        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var levels = ImmutableArray.CreateBuilder<ListLevel>();
        for (var i = 1; i <= 3; i++)
            levels.Add(new ListLevel("decimal", $"{text[..start]}%{i}{text[end..]}", "tab"));
        return (new ListData($"*{text[..start]}n{text[end..]}", levels.ToImmutable()), int.Parse(text.AsSpan(start, end - start)));
    }

    private static ImmutableArray<ListLevel> Repeat(ListLevel level) => [level, level, level];
}
