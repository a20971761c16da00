using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>The title on the first page of the main body (6.1): centred or in a title style, right before the first clause, above a 重要提示.</summary>
internal static class BodyTitleRecognizer
{
    private const int MostLines = 4;
    private const int LongestLine = 60;

    /// <summary>Inserts the title where it was not found by style.</summary>
    public static void Insert(DraftLines lines, List<Heading> headings, ContentsRange contents)
    {
        var first = headings.FindIndex(heading => heading.Kind is HeadingKind.Clause or HeadingKind.Subclause);
        if (first < 0 || headings.Exists(heading => heading.Kind == HeadingKind.BodyTitle))
            return;
        var floor = Math.Max(first > 0 ? headings[first - 1].EndBlock : 0, contents.End);
        var end = headings[first].Block;
        var i = end - 1;
        while (i >= floor && (lines[i].IsBlank || NoticeRecognizer.IsNotice(lines, i)))
            i--;
        var last = i + 1;
        var start = last;
        while (i >= floor && last - i <= MostLines && IsTitleLine(lines, i))
            start = i--;
        if (start == last)
            return;

        headings.Insert(first, new()
        {
            Block = start,
            EndBlock = last,
            Kind = HeadingKind.BodyTitle,
            TitleSpan = TextSpan.FromBounds(lines[start].Start, lines[last - 1].End),
            Evidence = lines[start].Role.Meaning == StyleMeaning.WordTitle ? Evidence.HeadingStyle | Evidence.Shape : Evidence.Shape,
            IsAccepted = true,

            // Between the front matter and 1 范围 nothing else is centred.
            Least = headings[first].Has(Evidence.FixedTitle) ? RecognitionConfidence.Medium : RecognitionConfidence.Low,
        });
    }

    /// <summary>Nothing but blank lines and notices stands between the title and the clause.</summary>
    public static bool IsRightAbove(DraftLines lines, int titleEnd, int clause)
    {
        for (var i = titleEnd; i < clause; i++)
        {
            if (!lines[i].IsBlank && !NoticeRecognizer.IsNotice(lines, i))
                return false;
        }

        return true;
    }

    private static bool IsTitleLine(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        if (line.IsBlank || !lines.MayBeHeading(block) || line.HasObject || line.Length > LongestLine || lines.EndsClause(block))
            return false;
        if (line.Role.Meaning is StyleMeaning.WordTitle or StyleMeaning.CoverTitle)
            return true;
        if (CoverPatterns.IsCoverLine(lines.Of(block)) || line.Role.Meaning is not (StyleMeaning.None or StyleMeaning.WordHeading or StyleMeaning.Body))
            return false;
        return lines.IsCentred(block) || IsBareTitle(lines, block);
    }

    /// <summary>In text without any layout a line that is no sentence, after one that is: nothing else stands before 1 范围.</summary>
    private static bool IsBareTitle(DraftLines lines, int block)
    {
        if (lines[block].Length < 4 || lines.Block(block).Label is not null || !DraftCharacters.IsHan(lines.Content[lines[block].Start]) || !HeadingShapes.IsTitle(lines.Of(block), HeadingShapes.LongestTitle))
            return false;
        var above = block - 1;
        while (above >= 0 && lines[above].IsBlank)
            above--;
        return above < 0 || lines.Content[lines[above].End - 1] == '。';
    }
}
