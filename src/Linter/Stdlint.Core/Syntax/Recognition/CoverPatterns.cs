namespace Stdlint.Core.Syntax.Recognition;

/// <summary>What lines of a cover look like where no style or field says it (8.1).</summary>
internal static class CoverPatterns
{
    private static readonly string[] Stages = ["工作组讨论稿", "征求意见稿", "送审讨论稿", "送审稿", "报批稿", "标准草案", "草案", "出版稿"];

    private static readonly string[] SeriesEnds = ["国家标准", "行业标准", "地方标准", "团体标准", "企业标准", "标准化指导性技术文件", "国家计量技术规范"];

    /// <summary>A line that only a cover has, so that it is no title.</summary>
    public static bool IsCoverLine(ReadOnlySpan<char> text) =>
        StandardNumberLength(text) == text.Length || IsSeries(text) || Stage(text, out _) > 0
        || text.EndsWith("发布") || text.EndsWith("实施") || text.StartsWith("ICS") || text.StartsWith("CCS") || text.StartsWith("代替") || text.StartsWith("备案号");

    /// <summary>The name of the series: 中华人民共和国国家标准, 江苏省地方标准, 团体标准.</summary>
    public static bool IsSeries(ReadOnlySpan<char> text)
    {
        if (text.Length > 40 || text.IndexOfAny("《。，（") >= 0)
            return false;
        Span<char> buffer = stackalloc char[40];
        var length = 0;
        foreach (var c in text)
        {
            if (!DraftCharacters.IsBlank(c))
                buffer[length++] = c;
        }

        foreach (var end in SeriesEnds)
        {
            if (((ReadOnlySpan<char>)buffer[..length]).EndsWith(end))
                return true;
        }

        return false;
    }

    /// <summary>States the degree of correspondence with an international document (8.1, GB/T 1.2).</summary>
    public static bool NamesDegree(ReadOnlySpan<char> text) =>
        text.Contains("IDT", StringComparison.Ordinal) || text.Contains("MOD", StringComparison.Ordinal) || text.Contains("NEQ", StringComparison.Ordinal);

    /// <summary>The name of a body that publishes standards, alone on its line: 国家标准化管理委员会.</summary>
    public static bool IsBody(ReadOnlySpan<char> text) =>
        text.Length is > 3 and < 40 && text[^1] is '局' or '会' or '部' or '院' or '厅' or '署' or '司' or '府' && text.IndexOfAny("，。：《") < 0;

    /// <summary>Offset of 发布 at the end of the line, also where it is spaced out; -1 where it is not there.</summary>
    public static int IssueWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] != '布')
            return -1;
        var start = text.Length - 2;
        while (start >= 0 && DraftCharacters.IsBlank(text[start]))
            start--;
        return start >= 0 && text[start] == '发' ? start : -1;
    }

    /// <summary>Looks like the value of ICS (03.080) or CCS (A 12).</summary>
    public static bool IsCode(CoverFieldKind kind, ReadOnlySpan<char> text) => kind == CoverFieldKind.Ics
        ? text.Length >= 2 && DraftCharacters.IsDigit(text[0]) && DraftCharacters.IsDigit(text[^1]) && (text.Length == 2 || text.Contains('.')) && !text.ContainsAny('年', '-')
        : text.Length is 3 or 4 && text[0] is >= 'A' and <= 'Z' && DraftCharacters.IsDigit(text[^1]) && DraftCharacters.IsDigit(text[^2]);

    /// <summary>UTF-16 length of the stage, which begins at <paramref name="start"/>; 0 where the line is none.</summary>
    public static int Stage(ReadOnlySpan<char> text, out int start)
    {
        start = 0;

        // The first entry of the template's drop-down: no stage was chosen.
        if (text.Length > 30 || text.EndsWith("选择"))
            return 0;
        var inner = text;
        if (!inner.IsEmpty && inner[0] is '（' or '(' or '【' or '[')
        {
            inner = inner[1..];
            start = 1;
        }

        foreach (var stage in Stages)
        {
            if (inner.StartsWith(stage))
                return stage.Length;
        }

        return 0;
    }

    /// <summary>UTF-16 length of a number such as GB/T 1.1—2020, SL/T XXXX—202X, T/ABC003-2024 at the start of the text.</summary>
    public static int StandardNumberLength(ReadOnlySpan<char> text)
    {
        var first = ReferenceEntryRecognizer.NumberLength(text);
        // GB/T 19001—2016/ISO 9001:2015: of two identical documents the cover gives both numbers.
        return first > 0 && text[first..] is ['/', 'I', ..] && ReferenceEntryRecognizer.NumberLength(text[(first + 1)..]) is > 0 and var second
            ? first + 1 + second
            : first;
    }

    /// <summary>The date that stands before 发布 or 实施: start and length, length 0 where there is none.</summary>
    public static (int Start, int Length) DateBefore(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && DraftCharacters.IsBlank(text[end - 1]))
            end--;
        var start = end;
        var digits = 0;
        while (start > 0)
        {
            var c = text[start - 1];
            if (DraftCharacters.DigitValue(c) >= 0 || c is 'X' or 'x' or '×' or 'Y' or 'M' or 'D')
                digits++;
            else if (!(DraftCharacters.IsDash(c) || c is '.' or '/' or '年' or '月' or '日' || (DraftCharacters.IsBlank(c) && start > 1 && IsDateInside(text, start - 1))))
                break;
            start--;
        }

        return digits >= 4 ? (start, end - start) : (0, 0);
    }

    // "2025 - 08 - 29": one blank at each side of the dash, no more.
    private static bool IsDateInside(ReadOnlySpan<char> text, int blank) =>
        blank > 0 && blank + 1 < text.Length && (DraftCharacters.IsDash(text[blank - 1]) || DraftCharacters.IsDash(text[blank + 1]));

    public static bool IsEnglish(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var small = 0;
        foreach (var c in text)
        {
            if (DraftCharacters.IsHan(c))
                return false;
            if (DraftCharacters.IsLatin(c))
                letters++;
            if (c is >= 'a' and <= 'z')
                small++;
        }

        // T/ABCDEF is a code, no title.
        return letters >= 6 && letters * 2 > text.Length && small > 0;
    }
}
