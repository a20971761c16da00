using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>The number and title of a figure or table as one block has them.</summary>
internal struct Caption
{
    /// <summary>图 or 表.</summary>
    public char Head;

    public DivisionNumber? Number;

    public NumberOrigin Origin;

    public TextSpan NumberSpan;

    public string Written;

    public TextSpan TitleSpan;

    public bool IsContinuation;

    /// <summary>A caption style says so; else only the words do.</summary>
    public bool IsStyled;

    public readonly void CopyTo(CaptionedSyntax node, DraftLines lines, int block)
    {
        node.Number = Number;
        node.NumberOrigin = Origin;
        node.NumberSpan = NumberSpan;
        node.WrittenNumber = Written;
        node.CaptionBlock = block;
        node.TitleSpan = TitleSpan;
        node.Title = DraftCharacters.Squeeze(lines.Between(TitleSpan.Start, TitleSpan.End));
        node.IsContinuation = IsContinuation;
    }
}

/// <summary>Reads the titles of figures and tables: 表1　…, 图A.2 …, 续表1, with the number typed or automatic.</summary>
internal static class CaptionScanner
{
    // After the identifier these make a sentence about the table, not its title.
    private static readonly string[] SentenceBeginnings =
    [
        "规定", "给出", "列出", "为", "中", "所", "是", "的", "显示", "表示", "描述", "说明了", "和", "与", "、", "～", "~", "至", "或", "及", "，", "。", "）", ")", "要求",
    ];

    public static bool IsCaption(DraftLines lines, int block, out Caption caption)
    {
        caption = default;
        ref readonly var line = ref lines[block];
        var meaning = line.Role.Meaning;
        if (line.IsBlank || meaning is StyleMeaning.CaptionCounter or StyleMeaning.ContentsLine)
            return false;
        caption.IsStyled = meaning is StyleMeaning.TableTitle or StyleMeaning.FigureTitle or StyleMeaning.WordCaption;
        caption.Written = "";
        caption.NumberSpan = new(line.Start, 0);
        caption.TitleSpan = lines.Span(block);
        var text = lines.Of(block);
        var label = lines.Block(block).Label;
        var labelText = label is null ? [] : DraftCharacters.Trim(label.Text);
        var fromLabel = !labelText.IsEmpty ? ScanIdentifier(labelText, ref caption) : 0;
        if (fromLabel > 0)
        {
            caption.Origin = NumberOrigin.Automatic;
            caption.Written = LabelNumbers.Written(label!);
            CloseTitle(lines, ref caption, line.Start, line.End);
            return true;
        }

        var length = ScanIdentifier(text, ref caption);
        if (length == 0)
        {
            if (meaning is not (StyleMeaning.TableTitle or StyleMeaning.FigureTitle))
                return false;
            caption.Head = meaning == StyleMeaning.TableTitle ? '表' : '图';
            CloseTitle(lines, ref caption, line.Start, line.End);
            return true;
        }

        var rest = DraftCharacters.Trim(text[length..]);
        if (!caption.IsStyled && IsSentence(rest, length < text.Length && DraftCharacters.IsBlank(text[length])))
            return false;
        caption.Origin = NumberOrigin.Typed;
        caption.NumberSpan = new(line.Start, length);
        caption.Written = text[..length].ToString();
        CloseTitle(lines, ref caption, line.Start + length, line.End);
        return true;
    }

    private static bool IsSentence(ReadOnlySpan<char> rest, bool isApart)
    {
        if (rest.Length > HeadingShapes.LongestStyledTitle || (!rest.IsEmpty && rest[^1] is '。' or '；' or ';'))
            return true;
        if (isApart)
            return false;
        foreach (var beginning in SentenceBeginnings)
        {
            if (rest.StartsWith(beginning))
                return true;
        }

        return false;
    }

    /// <summary>UTF-16 length of 表1, 图 A.1, 续表2, 表3-1; 0 where the text does not begin with one.</summary>
    private static int ScanIdentifier(ReadOnlySpan<char> text, ref Caption caption)
    {
        var position = 0;
        if (text.StartsWith("续"))
        {
            caption.IsContinuation = true;
            position = 1;
        }

        if (position >= text.Length || text[position] is not ('表' or '图'))
            return 0;
        caption.Head = text[position++];
        while (position < text.Length && DraftCharacters.IsBlank(text[position]))
            position++;

        var letter = '\0';
        if (position + 1 < text.Length && text[position] is >= 'A' and <= 'Z' && (text[position + 1] is '.' or '．' || DraftCharacters.IsDigit(text[position + 1])))
        {
            letter = text[position++];
            if (!DraftCharacters.IsDigit(text[position]))
                position++;
            while (position < text.Length && DraftCharacters.IsBlank(text[position]))
                position++;
        }

        var components = ImmutableArray.CreateBuilder<int>(2);
        var end = 0;
        while (position < text.Length && DraftCharacters.DigitValue(text[position]) >= 0)
        {
            var value = 0;
            while (position < text.Length && DraftCharacters.DigitValue(text[position]) is >= 0 and var digit)
            {
                value = Math.Min((value * 10) + digit, 100_000);
                position++;
            }

            components.Add(value);
            end = position;
            if (position + 1 >= text.Length || !(text[position] is '.' or '．' || DraftCharacters.IsDash(text[position])) || DraftCharacters.DigitValue(text[position + 1]) < 0)
                break;
            position++;
        }

        if (end == 0)
            return caption.IsContinuation && text.Length <= 4 ? text.Length : 0;

        // 表1a: a letter after the number belongs to it.
        if (end < text.Length && text[end] is >= 'a' and <= 'z' && (end + 1 == text.Length || !DraftCharacters.IsLatin(text[end + 1])))
            end++;
        caption.Number = new(letter, components.ToImmutable());
        return end;
    }

    private static void CloseTitle(DraftLines lines, ref Caption caption, int start, int end)
    {
        start = SkipContinuation(lines, ref caption, start, end);

        // 表2：…, 表2—…: what wrongly stands between number and title is no part of either.
        while (caption.Number is not null && start < end && (lines.Content[start] is '：' or ':' or '．' or '、' || DraftCharacters.IsDash(lines.Content[start]) || DraftCharacters.IsBlank(lines.Content[start])))
            start++;
        var title = lines.Between(start, end);
        if (title.EndsWith("（续）") || title.EndsWith("(续)") || title.EndsWith("（续表）"))
        {
            caption.IsContinuation = true;
            end = start + title.LastIndexOfAny('（', '(');
        }
        else if (PageMark(title) is >= 0 and var mark)
        {
            // （第2页/共3页）; the first page is the table itself (9.8.3).
            caption.IsContinuation = !title[mark..].StartsWith("（第1页") && !title[mark..].StartsWith("(第1页");
            end = start + mark;
        }

        while (end > start && DraftCharacters.IsBlank(lines.Content[end - 1]))
            end--;
        caption.TitleSpan = TextSpan.FromBounds(start, end);
    }

    /// <summary>Where （第#页/共*页） begins at the end of a title; -1 where it does not end so.</summary>
    private static int PageMark(ReadOnlySpan<char> title)
    {
        if (!title.EndsWith("页）") && !title.EndsWith("页)"))
            return -1;
        var open = title.LastIndexOfAny('（', '(');
        return open >= 0 && title[(open + 1)..].StartsWith("第") ? open : -1;
    }

    private static int SkipContinuation(DraftLines lines, ref Caption caption, int start, int end)
    {
        while (start < end && DraftCharacters.IsBlank(lines.Content[start]))
            start++;
        var rest = lines.Between(start, end);
        foreach (var mark in (ReadOnlySpan<string>)["（续）", "(续)", "（续表）", "（续图）", "续表", "续图", "续"])
        {
            if (!rest.StartsWith(mark) || (mark == "续" && rest.Length > 1 && !DraftCharacters.IsBlank(rest[1])))
                continue;
            caption.IsContinuation = true;
            start += mark.Length;
            while (start < end && DraftCharacters.IsBlank(lines.Content[start]))
                start++;
            break;
        }

        return start;
    }
}
