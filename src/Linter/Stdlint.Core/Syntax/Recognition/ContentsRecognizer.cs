using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Where the 目次 lies.</summary>
/// <param name="TitleBlock">Block of the title, -1 where there is none.</param>
/// <param name="First">First block of the lines.</param>
/// <param name="End">First block after them.</param>
internal readonly record struct ContentsRange(int TitleBlock, int First, int End)
{
    public static ContentsRange None { get; } = new(-1, -1, -1);

    public bool IsNone => End < 0;

    public int Start => TitleBlock >= 0 ? TitleBlock : First;

    public bool Contains(int block) => block >= First && block < End;
}

/// <summary>
/// 目次 (8.2), generated or typed. Its lines repeat the headings of the draft, so it is found before any heading is:
/// a line belongs to it that is generated, has a contents style, ends with a page number, or comes again later as a heading.
/// </summary>
internal static class ContentsRecognizer
{
    public static ContentsRange Find(DraftLines lines)
    {
        for (var i = 0; i < lines.BodyEnd; i++)
        {
            if (lines.Block(i).Has(BlockFlags.GeneratedContents))
            {
                var title = IsTitle(lines, i) ? i : -1;
                return Extend(lines, title, title < 0 ? i : i + 1);
            }

            if (lines[i].IsBlank || lines.InTable(i) || !IsTitle(lines, i))
                continue;
            return Extend(lines, i, i + 1);
        }

        return ContentsRange.None;
    }

    public static Heading Title(DraftLines lines, int block) => new()
    {
        Block = block,
        EndBlock = block + 1,
        Kind = HeadingKind.Contents,
        Role = lines[block].Role,
        NumberSpan = new(lines[block].Start, 0),
        TitleSpan = lines.Span(block),
        Evidence = Evidence.FixedTitle,
        IsAccepted = true,
    };

    private static bool IsTitle(DraftLines lines, int block) =>
        lines[block].Length <= 24 && FixedTitles.Exact(lines.Of(block)) == ElementKind.TableOfContents;

    private static ContentsRange Extend(DraftLines lines, int title, int first)
    {
        Dictionary<string, int>? repeated = null;
        var end = first;
        for (var i = first; i < lines.BodyEnd; i++)
        {
            if (lines[i].IsBlank && !lines.Block(i).Has(BlockFlags.GeneratedContents))
                continue;
            if (!IsLine(lines, i))
            {
                if (lines.InTable(i) || !HeadingShapes.IsTitle(lines.Of(i), HeadingShapes.LongestStyledTitle))
                    break;
                repeated ??= LastTitles(lines, first);
                if (!repeated.TryGetValue(Key(lines, i), out var last) || last <= i)
                    break;
            }

            end = i + 1;
        }

        return new(title, first, end);
    }

    private static bool IsLine(DraftLines lines, int block) =>
        lines.Block(block).Has(BlockFlags.GeneratedContents)
        || (!lines.InTable(block) && (lines[block].Role.Meaning == StyleMeaning.ContentsLine || PageOf(lines.Of(block), out _).Length > 0));

    private static Dictionary<string, int> LastTitles(DraftLines lines, int first)
    {
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = first; i < lines.BodyEnd; i++)
        {
            if (!lines[i].IsBlank && !lines.InTable(i) && lines[i].Length <= HeadingShapes.LongestStyledTitle)
                titles[Key(lines, i)] = i;
        }

        return titles;
    }

    private static string Key(DraftLines lines, int block)
    {
        var text = lines.Of(block);
        return DraftCharacters.Squeeze(text[NumberScanner.Scan(text).Length..]);
    }

    /// <summary>The page number at the end of a contents line; <paramref name="before"/> is where number and title end.</summary>
    public static ReadOnlySpan<char> PageOf(ReadOnlySpan<char> line, out int before)
    {
        var start = line.Length;
        while (start > 0 && (DraftCharacters.IsDigit(line[start - 1]) || line[start - 1] is 'I' or 'V' or 'X' or 'i' or 'v' or 'x' or (>= '\u2160' and <= '\u217F')))
            start--;
        before = start;
        if (start == line.Length || line.Length - start > 5)
            return [];

        var leader = 0;
        var strong = false;
        while (before > 0 && (DraftCharacters.IsBlank(line[before - 1]) || line[before - 1] is '.' or '…' or '·' or '。' or '．' or '⋯' or '-' or '—' or '_'))
        {
            leader++;
            strong |= line[before - 1] is '\t' or '…' or '⋯' or '\u3000';
            before--;
        }

        // One blank is too little ("GB/T 1.1 2020") unless a heading of the draft stands before it.
        return before > 0 && (strong || leader > 1 || (leader == 1 && BeginsLikeHeading(line[..before]))) ? line[start..] : [];
    }

    private static bool BeginsLikeHeading(ReadOnlySpan<char> text) =>
        FixedTitles.Exact(text) != ElementKind.Other || AnnexRecognizer.ReadIdentifier(text, out _) > 0
        || (NumberScanner.Scan(text) is { Form: NumberForm.Sound } number && number.Length < text.Length && !HeadingShapes.IsQuantity(text[number.Length..]));

    public static ContentsEntrySyntax Entry(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        var text = lines.Of(block);
        var page = PageOf(text, out var before);
        if (page.IsEmpty)
            before = text.Length;
        var number = NumberScanner.Scan(text[..before]);
        var title = number.Length;
        if (number.Number is null && AnnexRecognizer.ReadIdentifier(text[..before], out var letter) is > 0 && letter != '\0')
            number = new(NumberForm.Sound, new(letter, []), 0);
        while (title < before && DraftCharacters.IsBlank(text[title]))
            title++;
        return new()
        {
            Number = number.Number,
            TitleSpan = TextSpan.FromBounds(line.Start + title, line.Start + before),
            Title = DraftCharacters.Squeeze(text[title..before]),
            Page = page.ToString(),
        };
    }
}
