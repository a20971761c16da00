using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

// One method for each form that a pointer takes.
internal sealed partial class CrossReferenceFinder
{
    /// <summary>第5章, 第4、5章 (the first), 第5.2条, 第五章.</summary>
    private CrossReference? ReadClauseWord(TextSpan limits, int position, CrossReference? previous)
    {
        var start = SkipBlanks(_content, position + 1);
        if (ReadHanClause(limits, position, start, previous) is { } han)
            return han;
        if (start >= limits.End || !IsDigit(_content[start]) || NumberReader.Read(_content, start, out var end) is not { } number)
            return null;
        var after = SkipBlanks(_content, end);
        if (after >= limits.End || !ClosesClauseWord(after, limits.End, number))
            return null;
        var span = TextSpan.FromBounds(position, _content[after] is '章' or '条' or '节' ? after + 1 : end);
        return Make(span, TextSpan.FromBounds(start, end), CrossReferenceKind.Clause, number, previous, ContinuationFrom(previous, position), limits, ItemAfter(ref span, limits));
    }

    // 第五章 of a book or law is not ours: only a clause that the draft has is meant.
    private CrossReference? ReadHanClause(TextSpan limits, int position, int start, CrossReference? previous)
    {
        var value = HanNumber.Read(_content.AsSpan(start, limits.End - start), out var length);
        if (value == 0 || start + length >= limits.End || _content[start + length] != '章')
            return null;
        var number = new DivisionNumber('\0', [value]);
        return _model.Numbered(CrossReferenceKind.Clause, number) is null
            ? null
            : Make(TextSpan.FromBounds(position, start + length + 1), new TextSpan(start, length), CrossReferenceKind.Clause, number, previous, ContinuationFrom(previous, position), limits);
    }

    // 见5章: a whole number is a clause only with the word behind it.
    private CrossReference? ReadBareClause(TextSpan limits, TextSpan span, DivisionNumber number, CrossReference? previous)
    {
        var after = SkipBlanks(_content, span.End);
        if (after >= limits.End || _content[after] != '章' || after + 1 < limits.End && _content[after + 1] == '程'
            || !_context.TriggerBefore(span.Start, limits.Start).IsStrong || _model.Numbered(CrossReferenceKind.Clause, number) is null)
            return null;
        return Make(TextSpan.FromBounds(span.Start, after + 1), span, CrossReferenceKind.Clause, number, previous, Continuation.None, limits);
    }

    // 第5条 belongs to a law or contract: subclauses are named by their number alone (9.5.3).
    private bool ClosesClauseWord(int after, int limit, DivisionNumber number)
    {
        if (_content[after] == '章')
            return true;
        if (_content[after] is '条' or '节')
            return number.Components.Length > 1;
        // 第4、5章 and 第4～6章: the word follows the last number.
        while (after < limit && (IsDigit(_content[after]) || IsBlank(_content[after]) || _content[after] is '、' or '和' or '～' or '~' or '至' or '及' or '与' or '—' or '-' or '–'))
            after++;
        return after < limit && _content[after] == '章';
    }

    /// <summary>附录B, also 附录A.2.</summary>
    private CrossReference? ReadAnnex(TextSpan limits, int position, CrossReference? previous)
    {
        if (position + 2 >= limits.End || _content[position + 1] != '录')
            return null;
        var start = SkipBlanks(_content, position + 2);
        if (start >= limits.End)
            return null;
        var continuation = ContinuationFrom(previous, position);
        if (NumberReader.Read(_content, start, out var end) is { Letter: not '\0' } number)
        {
            var span = TextSpan.FromBounds(position, end);
            var item = ItemAfter(ref span, limits);
            return Make(span, TextSpan.FromBounds(start, end), CrossReferenceKind.Clause, number, previous, continuation, limits, item);
        }

        return NumberReader.ReadAnnexLetter(_content, start) is { } letter
            ? Make(TextSpan.FromBounds(position, start + 1), new TextSpan(start, 1), CrossReferenceKind.Annex, letter, previous, continuation, limits)
            : null;
    }

    /// <summary>图3, 表A.1; 仪表2 and 列表1 are none.</summary>
    private CrossReference? ReadCaptionWord(TextSpan limits, int position, CrossReference? previous)
    {
        var kind = _content[position] == '图' ? CrossReferenceKind.Figure : CrossReferenceKind.Table;
        var start = SkipBlanks(_content, position + 1);
        if (start >= limits.End || ReadCaptionNumber(kind, start, limits.End, out var end) is not { } number || EndsInWord(end, limits.End))
            return null;
        var head = _content.AsSpan(0, position);
        var isResolved = _model.Numbered(kind, number) is not null;
        if (position > limits.Start && SentenceSplitter.IsHan(_content[position - 1]) && !_context.IsPointerPrefix(position, limits.Start)
            && (!isResolved || Vocabulary.CaptionWordTraps.LengthEndingAt(_content, position + 1) > 0)
            && _context.OwnerBefore(position, limits.Start) is { IsExternal: false })
            return null;
        if (head.EndsWith("附", StringComparison.Ordinal))
            return null;
        var span = TextSpan.FromBounds(position, end);
        var item = kind == CrossReferenceKind.Figure ? ItemAfter(ref span, limits) : "";
        return Make(span, TextSpan.FromBounds(start, end), kind, number, previous, ContinuationFrom(previous, position), limits, item);
    }

    // 表3-1 may be one number or a range; what the draft has decides.
    private DivisionNumber? ReadCaptionNumber(CrossReferenceKind kind, int start, int limit, out int end)
    {
        var number = NumberReader.ReadCaption(_content, start, allowDash: true, out end);
        if (number is null || end > limit)
            return null;
        if (_model.Numbered(kind, number) is not null)
            return number;
        var simple = NumberReader.ReadCaption(_content, start, allowDash: false, out var simpleEnd);
        if (simple is null || simpleEnd == end || _model.Numbered(kind, simple) is null)
            return number;
        end = simpleEnd;
        return simple;
    }

    /// <summary>公式（3）, 式(A.1), 公式3, 按式3; 方式(1), 格式（2） and 式1 of a series of types are none.</summary>
    private CrossReference? ReadFormulaWord(TextSpan limits, int position, CrossReference? previous)
    {
        var word = _content.AsSpan(position).StartsWith("公式", StringComparison.Ordinal) ? 2 : 1;
        if (word == 1 && (_content[position] != '式'
            || position > limits.Start && SentenceSplitter.IsHan(_content[position - 1]) && !_context.IsPointerPrefix(position, limits.Start)))
            return null;
        var start = SkipBlanks(_content, position + word);
        if (start >= limits.End)
            return null;
        var bracketed = _content[start] is '（' or '(';
        if (bracketed)
            start = SkipBlanks(_content, start + 1);
        else if (word == 1 && !_context.TriggerBefore(position, limits.Start).IsStrong && (previous?.Kind != CrossReferenceKind.Formula || ContinuationFrom(previous, position) == Continuation.None))
            return null;
        if (start >= limits.End || ReadCaptionNumber(CrossReferenceKind.Formula, start, limits.End, out var end) is not { } number)
            return null;
        var stop = end;
        if (bracketed)
        {
            var close = SkipBlanks(_content, end);
            if (close >= limits.End || _content[close] is not ('）' or ')'))
                return null;
            stop = close + 1;
        }
        else if (EndsInWord(end, limits.End) || word == 1 && _model.Numbered(CrossReferenceKind.Formula, number) is null)
        {
            return null;
        }

        return Make(TextSpan.FromBounds(position, stop), TextSpan.FromBounds(start, end), CrossReferenceKind.Formula, number, previous, ContinuationFrom(previous, position), limits);
    }

    /// <summary>A.2, also the bare letter in 附录A和B.</summary>
    private CrossReference? ReadAnnexNumber(TextSpan limits, int position, CrossReference? previous)
    {
        var continuation = ContinuationFrom(previous, position);
        if (NumberReader.Read(_content, position, out var end) is not { } number)
        {
            return continuation != Continuation.None && previous!.Kind == CrossReferenceKind.Annex && NumberReader.ReadAnnexLetter(_content, position) is { } letter
                && (_model.Numbered(CrossReferenceKind.Annex, letter) is not null || previous.IsExternal)
                ? Make(new TextSpan(position, 1), new TextSpan(position, 1), CrossReferenceKind.Annex, letter, previous, continuation, limits)
                : null;
        }

        if (EndsInWord(end, limits.End))
            return null;
        // 表A.1～A.3: the second number is that of a table too.
        var kind = continuation != Continuation.None && previous!.Kind is not (CrossReferenceKind.Annex or CrossReferenceKind.Clause) ? previous.Kind : CrossReferenceKind.Clause;
        var isResolved = _model.Numbered(kind, number) is not null;
        var trigger = _context.TriggerBefore(position, limits.Start);
        var isCertain = IsFieldResult(position) || continuation != Continuation.None || trigger.IsStrong || trigger.OfThisDocument;
        var knowsAnnex = _model.Numbered(CrossReferenceKind.Annex, new DivisionNumber(number.Letter, [])) is not null;
        var confidence = isCertain && (isResolved || knowsAnnex) ? RecognitionConfidence.High
            : isResolved || isCertain && continuation == Continuation.None ? RecognitionConfidence.Medium
            : RecognitionConfidence.Low;
        if (confidence == RecognitionConfidence.Low && !_context.OwnerBefore(position, limits.Start).IsExternal
            && !(continuation != Continuation.None && previous!.IsExternal))
            return null;
        var span = TextSpan.FromBounds(position, end);
        var item = ItemAfter(ref span, limits);
        return Make(span, TextSpan.FromBounds(position, end), kind, number, previous, continuation, limits, item, confidence);
    }

    /// <summary>5.2: the form that quantities, versions and dates have too, so that the words around decide.</summary>
    private CrossReference? ReadNumber(in TextRun run, TextSpan limits, int position, CrossReference? previous)
    {
        if (NumberReader.Read(_content, position, out var end) is not { } number)
            return null;
        var span = TextSpan.FromBounds(position, end);
        var continuation = ContinuationFrom(previous, position);
        if (number.Components.Length == 1)
            return ReadContinuedInteger(limits, span, number, previous, continuation);
        var isField = IsFieldResult(position);
        if (!isField && (EndsInWord(end, limits.End) || _context.IsQuantity(position, end, limits.End)))
            return null;
        var kind = continuation != Continuation.None && previous!.Kind is CrossReferenceKind.Figure or CrossReferenceKind.Table ? previous!.Kind : CrossReferenceKind.Clause;
        if (number.Components[0] == 0 && _model.Numbered(kind, number) is null)
            return null;
        var item = ItemAfter(ref span, limits);
        var isExternal = _context.OwnerBefore(position, limits.Start).IsExternal || continuation != Continuation.None && previous!.IsExternal;
        var confidence = isExternal || isField ? RecognitionConfidence.High
            : ConfidenceOf(run, limits, position, end, number, kind, continuation, item.Length > 0);
        return confidence is { } sure
            ? Make(span, TextSpan.FromBounds(position, end), kind, number, previous, continuation, limits, item, sure)
            : null;
    }

    /// <summary>How sure a bare number is a pointer; null where it is taken for none.</summary>
    private RecognitionConfidence? ConfidenceOf(in TextRun run, TextSpan limits, int position, int end, DivisionNumber number, CrossReferenceKind kind, Continuation continuation, bool hasItem)
    {
        var isResolved = _model.Numbered(kind, number) is not null;
        var trigger = _context.TriggerBefore(position, limits.Start);
        var isPlace = hasItem || trigger.OfThisDocument || _context.IsFollowedByPlaceWord(end, limits.End);
        if (continuation != Continuation.None)
            return isResolved || isPlace || number.Components.Length > 2 ? RecognitionConfidence.High : RecognitionConfidence.Medium;
        if (trigger.IsStrong)
            return isResolved || isPlace || number.Components.Length > 2 ? RecognitionConfidence.High : _context.IsSee(trigger) ? RecognitionConfidence.High : null;
        // 超出9.3.5规定的范围: three parts and a word that goes with places only.
        if (isPlace && (isResolved || number.Components.Length > 2))
            return RecognitionConfidence.Medium;
        if (!isResolved)
        {
            return IsEntryNumber(run, number) && IsAloneInBrackets(position, end, limits) || run.Role == TextRole.TableCell && IsInPointerColumn(run, limits)
                ? RecognitionConfidence.Medium
                : null;
        }

        if (IsAloneInBrackets(position, end, limits))
            return RecognitionConfidence.Medium;
        if (run.Role == TextRole.TableCell)
            return IsPointerCell(run, limits) ? RecognitionConfidence.Low : null;
        return number.Components.Length > 2 || !trigger.Span.IsEmpty ? RecognitionConfidence.Low : null;
    }

    // 表1和2, 图3～5, 第4章至第6章: a bare number continues a word only where it resolves or closes a range.
    private CrossReference? ReadContinuedInteger(TextSpan limits, TextSpan span, DivisionNumber number, CrossReference? previous, Continuation continuation)
    {
        if (continuation == Continuation.None)
            return ReadBareClause(limits, span, number, previous);
        if (previous!.Number.Components.Length != 1 || previous.Number.Letter != '\0')
            return null;
        var isClause = previous.Kind == CrossReferenceKind.Clause;
        if (EndsInWord(span.End, limits.End) && !isClause || _context.IsQuantity(span.Start, span.End, limits.End))
            return null;
        var after = SkipBlanks(_content, span.End);
        var closesClause = isClause && after < limits.End && _content[after] == '章';
        if (isClause && !closesClause && !ClosesClauseWord(after, limits.End, number))
            return null;
        if (!isClause && !previous.IsExternal && continuation == Continuation.List && _model.Numbered(previous.Kind, number) is null)
            return null;
        var whole = closesClause ? TextSpan.FromBounds(span.Start, after + 1) : span;
        return Make(whole, span, previous.Kind, number, previous, continuation, limits);
    }

    // 箍头（3.1.6）: in a definition the number in brackets is that of an entry of the same clause.
    private static bool IsEntryNumber(in TextRun run, DivisionNumber number) =>
        run is { Region: DraftRegion.Terms, Role: TextRole.Definition }
        && run.Node.FirstAncestor<ClauseSyntax>() is { Number: { } clause } && clause.Letter == number.Letter && clause.Components[0] == number.Components[0];

    private bool IsAloneInBrackets(int position, int end, TextSpan limits) =>
        position > limits.Start && _content[position - 1] is '（' or '(' && end < limits.End && _content[end] is '）' or ')';

    // In a table of tests a column names the subclauses; elsewhere a number in a cell is a value.
    private bool IsPointerCell(in TextRun run, TextSpan limits)
    {
        if (_model.Text.Blocks[run.Block].Cell is not { } cell || !HoldsNumbersOnly(limits))
            return false;
        foreach (var other in cell.Table.Cells)
        {
            if (other.Row > 0)
                break;
            if (other.Column > cell.Column || other.Column + other.ColumnSpan <= cell.Column || other.FirstBlock >= _model.Text.Blocks.Length)
                continue;
            return _model.Text.TextOf(_model.Text.Blocks[other.FirstBlock]).IndexOfAny("章条款") >= 0;
        }

        return false;
    }

    private bool HoldsNumbersOnly(TextSpan limits)
    {
        const int longest = 60;
        if (limits.Length is 0 or > longest)
            return false;
        foreach (var character in _content.AsSpan(limits.Start, limits.Length))
        {
            if (!IsDigit(character) && character is not ('.' or '．' or '、' or '，' or ',' or '；' or '～' or '和') && !IsBlank(character))
                return false;
        }

        return true;
    }

    /// <summary>A column headed 试验方法 or 要求 whose numbers are, but for one in three, those of subclauses: the rest points to nothing.</summary>
    private bool IsInPointerColumn(in TextRun run, TextSpan limits)
    {
        if (_model.Text.Blocks[run.Block].Cell is not { Row: > 0 } cell || !HoldsNumbersOnly(limits))
            return false;
        if (_pointerColumns.TryGetValue((cell.Table, cell.Column), out var known))
            return known;
        const int fewest = 3;
        var isHeaded = false;
        int resolved = 0, unresolved = 0;
        foreach (var other in cell.Table.Cells)
        {
            if (other.Column != cell.Column || other.FirstBlock >= other.EndBlock)
                continue;
            var block = _model.Text.Blocks[other.FirstBlock].Span;
            if (other.Row == 0)
                isHeaded = Vocabulary.PointerColumnHeads.IsFoundIn(_content.AsSpan(block.Start, block.Length));
            else if (other.EndBlock - other.FirstBlock != 1 || !HoldsNumbersOnly(block) || NumberReader.Read(_content, block.Start, out _) is not { Components.Length: > 1 } number)
                continue;
            else if (_model.Numbered(CrossReferenceKind.Clause, number) is null)
                unresolved++;
            else
                resolved++;
        }

        return _pointerColumns[(cell.Table, cell.Column)] = isHeaded && resolved >= fewest && resolved >= 2 * unresolved;
    }

    // 表1a or 图3D: part of a name; an item a) is read before.
    private bool EndsInWord(int end, int limit) =>
        end < limit && IsLetterOrDigit(_content[end]) && !(end + 1 < limit && _content[end + 1] is ')' or '）');

    private string ItemAfter(ref TextSpan span, TextSpan limits)
    {
        var item = NumberReader.ReadItem(_content, span.End, out var end);
        if (end > limits.End)
            return "";
        span = TextSpan.FromBounds(span.Start, end);
        return item;
    }
}
