using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>
/// 封面 (8.1): facts found by form field or bookmark, then by style, then by pattern; never by order.
/// Covers are frames, borderless tables, text boxes or bare lines.
/// </summary>
internal sealed class CoverRecognizer(DraftLines lines)
{
    private readonly CoverFacts _facts = new(lines);

    // More blocks no cover has, however many empty lines push its parts apart.
    private const int LongestCover = 200;

    /// <summary>The cover over the first blocks, at most those before <paramref name="end"/>; null where they are none.</summary>
    public CoverSyntax? Read(int end)
    {
        end = Math.Min(end, LongestCover);
        ReadFields(end);
        for (var i = 0; i < end; i++)
        {
            if (!lines[i].IsBlank && !lines[i].IsObjectsOnly)
                ReadLine(i, end);
        }

        if (!_facts.Has(CoverFieldKind.StandardNumber) && !_facts.Has(CoverFieldKind.Ics) && !_facts.Has(CoverFieldKind.Series) && !_facts.Has(CoverFieldKind.PublicationDate))
            return null;
        ReadTitle(end);
        return Build(EndOfCover(end));
    }

    /// <summary>Sentences after the last fact are no longer the cover.</summary>
    private int EndOfCover(int end)
    {
        var last = 0;
        foreach (var fact in _facts.InOrder())
            last = Math.Max(last, fact.EndBlock);
        for (var i = last; i < end; i++)
        {
            if (!lines[i].IsBlank && lines.Content[lines[i].End - 1] == '。')
                return last;
        }

        return end;
    }

    private void ReadFields(int end)
    {
        if (end == 0)
            return;
        var limit = lines.Block(end - 1).Span.End;
        foreach (var field in lines.Text.Fields)
        {
            if (field.FormFieldName is { } name && field.Result.End <= limit && CoverFieldNames.Kind(name) is { } kind && !IsUnchosen(kind, field.Result))
                _facts.Add(kind, field.Result, RecognitionConfidence.High);
        }

        foreach (var bookmark in lines.Text.Bookmarks)
        {
            if (bookmark.Span.End <= limit && CoverFieldNames.Kind(bookmark.Name) is { } kind && !IsUnchosen(kind, bookmark.Span))
                _facts.Add(kind, bookmark.Span, RecognitionConfidence.High);
        }
    }

    // The drop-down of the stage shows what to do until a stage is chosen.
    private bool IsUnchosen(CoverFieldKind kind, TextSpan span) =>
        kind == CoverFieldKind.Stage && CoverPatterns.Stage(DraftCharacters.Trim(lines.Between(span.Start, span.End)), out _) == 0;

    private void ReadLine(int block, int end)
    {
        var text = lines.Of(block);
        if (ReadCode(block, end, text, "ICS", CoverFieldKind.Ics) || ReadCode(block, end, text, "CCS", CoverFieldKind.Ccs) || ReadDates(block, text))
            return;
        var start = lines[block].Start;
        var role = lines[block].Role;
        var confidence = role.IsCover ? RecognitionConfidence.High : RecognitionConfidence.Medium;
        if (text.StartsWith("代替"))
        {
            var value = 2;
            while (value < text.Length && (DraftCharacters.IsBlank(text[value]) || text[value] is '：' or ':'))
                value++;
            _facts.Add(CoverFieldKind.ReplacedNumbers, TextSpan.FromBounds(start + value, lines[block].End), confidence);
        }
        else if (text.StartsWith("备案号"))
        {
            var value = text.IndexOfAny('：', ':') + 1;
            _facts.Add(CoverFieldKind.RecordNumber, _facts.Trimmed(start + Math.Max(value, 3), lines[block].End), confidence);
        }
        else if (CoverPatterns.Stage(text, out var stage) is > 0 and var length)
        {
            _facts.Add(CoverFieldKind.Stage, new(start + stage, length), confidence);
        }
        else if (text.Contains("完成时间", StringComparison.Ordinal) || text.Contains("完成日期", StringComparison.Ordinal))
        {
            _facts.Add(CoverFieldKind.DraftDate, lines.Span(block), confidence);
        }
        else if (text.StartsWith("在提交反馈意见时"))
        {
            _facts.Add(CoverFieldKind.PatentCall, lines.Span(block), confidence);
        }
        else if (text[0] is '（' or '(' && (role.Meaning == StyleMeaning.CoverEnglishTitle || CoverPatterns.NamesDegree(text)))
        {
            _facts.Add(CoverFieldKind.DegreeOfCorrespondence, lines.Span(block), RecognitionConfidence.High);
        }
        else if (CoverFieldNames.Kind(role.Meaning) is { } styled)
        {
            _facts.Add(styled, Value(styled, block), RecognitionConfidence.High);
        }
        else if (CoverPatterns.StandardNumberLength(text) is > 4 and var number && number == text.Length)
        {
            _facts.Add(CoverFieldKind.StandardNumber, lines.Span(block), RecognitionConfidence.High);
        }
        else if (CoverPatterns.IsSeries(text))
        {
            _facts.Add(CoverFieldKind.Series, lines.Span(block), RecognitionConfidence.High);
        }
        else if (text.Length is >= 2 and < 60 && CoverPatterns.IssueWord(text) is >= 0 and var issue)
        {
            var first = block;
            while (first > 0 && !_facts.Claims(first - 1) && (lines[first - 1].IsBlank ? first == block && issue == 0 : CoverPatterns.IsBody(lines.Of(first - 1))))
                first--;
            var value = _facts.Trimmed(lines[first].Start, start + issue);
            if (value.Length > 2)
                _facts.Insert(CoverFieldKind.Publisher, value, first, block + 1, RecognitionConfidence.Medium);
        }
        else if (IsOldClass(block, text))
        {
            _facts.Add(CoverFieldKind.Ccs, lines.Span(block), RecognitionConfidence.Medium);
        }
    }

    /// <summary>ICS and CCS with their value on the same line or in the next cell.</summary>
    private bool ReadCode(int block, int end, ReadOnlySpan<char> text, string code, CoverFieldKind kind)
    {
        if (!text.StartsWith(code))
            return false;
        var value = 3;
        while (value < text.Length && (DraftCharacters.IsBlank(text[value]) || text[value] is '：' or ':'))
            value++;
        if (value < text.Length)
        {
            // "ICS 03.080　CCS A 12" on one line.
            var rest = kind == CoverFieldKind.Ics ? text[value..].IndexOf("CCS", StringComparison.Ordinal) : -1;
            var stop = rest < 0 ? lines[block].End : lines[block].Start + value + rest;
            _facts.Add(kind, _facts.Trimmed(lines[block].Start + value, stop), RecognitionConfidence.High);
            if (rest >= 0)
                _facts.Add(CoverFieldKind.Ccs, _facts.Trimmed(stop + 3, lines[block].End), RecognitionConfidence.High);
            return true;
        }

        // In the next cell, or on the next line of text taken from another format; an empty field is followed by the other code.
        var next = lines.NextContent(block + 1, end);
        var isCell = next < end && lines.InTable(block) && lines.InTable(next);
        var isCode = next < end && CoverPatterns.IsCode(kind, lines.Of(next));
        if (isCell ? isCode || !CoverPatterns.IsCoverLine(lines.Of(next)) : isCode && !lines.InTable(block))
            _facts.Add(kind, lines.Span(next), RecognitionConfidence.High);
        return true;
    }

    private bool ReadDates(int block, ReadOnlySpan<char> text)
    {
        var found = false;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            CoverFieldKind? kind = text[i..].StartsWith("发布") ? CoverFieldKind.PublicationDate : text[i..].StartsWith("实施") ? CoverFieldKind.ImplementationDate : null;
            if (kind is null || CoverPatterns.DateBefore(text, i) is not { Length: > 0 } date)
                continue;
            _facts.Add(kind.Value, new(lines[block].Start + date.Start, date.Length), RecognitionConfidence.High);
            found = true;
        }

        return found;
    }

    // 2009: the line under ICS is the class alone, "A 00".
    private bool IsOldClass(int block, ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 4 || text[0] is not (>= 'A' and <= 'Z') || !DraftCharacters.IsDigit(text[^1]) || !DraftCharacters.IsDigit(text[^2]))
            return false;
        for (var i = block - 1; i >= 0 && i >= block - 3; i--)
        {
            if (lines.Of(i).StartsWith("ICS"))
                return true;
        }

        return false;
    }

    private TextSpan Value(CoverFieldKind kind, int block)
    {
        var span = lines.Span(block);
        return kind == CoverFieldKind.Publisher && CoverPatterns.IssueWord(lines.Of(block)) is >= 0 and var issue ? _facts.Trimmed(span.Start, span.Start + issue) : span;
    }

    /// <summary>The title: by style, else the lines right above the English title, else the largest lines that nothing else claims.</summary>
    private void ReadTitle(int end)
    {
        var english = -1;
        for (var i = 0; i < end && !_facts.Has(CoverFieldKind.EnglishTitle); i++)
        {
            if (lines[i].IsBlank || _facts.Claims(i) || !CoverPatterns.IsEnglish(lines.Of(i)) || lines.EndsClause(i))
                continue;
            english = i;
            _facts.Add(CoverFieldKind.EnglishTitle, lines.Span(i), RecognitionConfidence.Medium);
            break;
        }

        if (_facts.Has(CoverFieldKind.Title))
            return;
        var best = -1;
        var bestSize = -1;
        for (var i = 0; i < end; i++)
        {
            if (!MayBeTitle(i))
                continue;
            var size = (lines.HalfPoints(i) * 4) + (lines.IsBold(i) ? 2 : 0) + (lines.IsCentred(i) ? 1 : 0);
            if (english >= 0 && lines.NextContent(i + 1, end) == english)
                size += 1000;
            if (size > bestSize)
                (best, bestSize) = (i, size);
        }

        if (best < 0)
            return;
        var first = best;
        while (first > 0 && MayBeTitle(first - 1) && lines.HalfPoints(first - 1) == lines.HalfPoints(best) && lines.IsCentred(first - 1))
            first--;
        var last = best;
        while (last + 1 < end && MayBeTitle(last + 1) && lines.HalfPoints(last + 1) == lines.HalfPoints(best) && lines.IsCentred(last + 1))
            last++;
        _facts.Insert(CoverFieldKind.Title, TextSpan.FromBounds(lines[first].Start, lines[last].End), first, last + 1, RecognitionConfidence.Medium);
    }

    private bool MayBeTitle(int block) =>
        !lines[block].IsBlank && !lines[block].IsObjectsOnly && lines[block].Length is > 1 and <= 60 && !lines.EndsClause(block) && !_facts.Claims(block)
        && !CoverPatterns.IsEnglish(lines.Of(block)) && !CoverPatterns.IsCoverLine(lines.Of(block)) && lines.Of(block).IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    private CoverSyntax Build(int end)
    {
        var children = new List<DraftSyntaxNode>();
        var position = 0;
        foreach (var (kind, span, block, endBlock, confidence) in _facts.InOrder())
        {
            AppendLoose(children, position, block);
            children.Add(new CoverFieldSyntax
            {
                FieldKind = kind,
                Value = DraftCharacters.Collapse(lines.Between(span.Start, span.End)),
                FirstBlock = block,
                EndBlock = endBlock,
                Span = span,
                Confidence = confidence,
            });
            position = Math.Max(position, endBlock);
        }

        AppendLoose(children, position, end);
        return new CoverSyntax { TitleSpan = new(0, 0), Fields = NodeSpans.Only<CoverFieldSyntax>(children) }.Over(lines, 0, end).With(children);
    }

    private void AppendLoose(List<DraftSyntaxNode> children, int start, int end)
    {
        for (; start < end; start++)
        {
            children.Add(lines[start].IsBlank || lines[start].IsObjectsOnly
                ? NodeSpans.Trivia(lines, start)
                : new ParagraphSyntax(SyntaxKind.Paragraph).Over(lines, start, start + 1));
        }
    }
}
