using Stdlint.Core.Syntax;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>
/// Finds every figure and table that the text names, whether the words are a clear pointer or not: a rule on what is never mentioned has to see each of them.
/// 图1～图3 and 表1～3 name what lies between, 图1a) names figure 1.
/// </summary>
internal sealed class CaptionMentionFinder
{
    // A wider range is a misreading.
    private const int WidestRange = 99;

    private readonly DraftModel _model;
    private readonly string _content;
    private readonly HashSet<(CrossReferenceKind Kind, DivisionNumber Number)> _found = [];
    private readonly HashSet<int> _external = [];

    private CaptionMentionFinder(DraftModel model)
    {
        _model = model;
        _content = model.Text.Content;
        foreach (var pointer in model.CrossReferences)
        {
            if (pointer.IsExternal)
                _external.Add(pointer.Span.Start);
        }
    }

    public static HashSet<(CrossReferenceKind Kind, DivisionNumber Number)> Find(DraftModel model)
    {
        var finder = new CaptionMentionFinder(model);
        foreach (var run in model.Runs)
        {
            if (run.Region is not (DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Foreword or DraftRegion.Bibliography or DraftRegion.Index or DraftRegion.Margin or DraftRegion.Comment)
                && run.Role is not (TextRole.Heading or TextRole.Caption))
                finder.Scan(run);
        }

        return finder._found;
    }

    private void Scan(in TextRun run)
    {
        for (var position = run.Span.Start; position < run.Span.End; position++)
        {
            var next = _content.AsSpan(position, run.Span.End - position).IndexOfAny('图', '表');
            if (next < 0)
                return;
            position += next;
            if (!_external.Contains(position))
                ReadAll(position, run.Span.End);
        }
    }

    private void ReadAll(int head, int end)
    {
        var kind = _content[head] == '图' ? CrossReferenceKind.Figure : CrossReferenceKind.Table;
        var position = SkipBlanks(_content, head + 1);
        DivisionNumber? before = null;
        var isRange = false;
        while (position < end && Read(kind, ref position) is { } number)
        {
            if (isRange && before is not null)
                AddBetween(kind, before, number);
            before = number;
            var separator = SkipBlanks(_content, SkipSubfigure(position));
            var after = SkipSeparator(separator, end, out isRange);
            if (after == separator)
                return;
            position = SkipBlanks(_content, after);
            if (position < end && _content[position] == _content[head])
                position = SkipBlanks(_content, position + 1);
        }
    }

    /// <summary>Reads one number; 表3-1 counts as 3-1 and as the range from 3.</summary>
    private DivisionNumber? Read(CrossReferenceKind kind, ref int position)
    {
        if (NumberReader.ReadCaption(_content, position, allowDash: true, out _) is { } joined)
            _found.Add((kind, joined));
        if (NumberReader.ReadCaption(_content, position, allowDash: false, out var end) is not { } number)
            return null;
        _found.Add((kind, number));
        position = end;
        return number;
    }

    private int SkipSubfigure(int position)
    {
        NumberReader.ReadItem(_content, position, out var end);
        return Math.Max(position, end);
    }

    private int SkipSeparator(int position, int end, out bool isRange)
    {
        isRange = false;
        while (position < end)
        {
            var character = _content[position];
            if (IsDash(character) || character is '～' or '~' or '至' or '到' or '∼')
                isRange = true;
            else if (character is not ('、' or '，' or ',' or '和' or '与' or '及' or '或' or '以' or '/' or '；') && !IsBlank(character))
                break;
            position++;
        }

        return position;
    }

    private void AddBetween(CrossReferenceKind kind, DivisionNumber first, DivisionNumber last)
    {
        if (first.Letter != last.Letter && last.Letter != '\0' || last.Last - first.Last > WidestRange)
            return;
        for (var value = first.Last + 1; value <= last.Last; value++)
            _found.Add((kind, first.WithLast(value)));
    }
}
