using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the pointers to parts of documents in the running text (GB/T 1.1—2020, 9.5.3).</summary>
internal sealed partial class CrossReferenceFinder
{
    private static readonly SearchValues<char> FirstCharacters =
        SearchValues.Create("第附图表公式0123456789０１２３４５６７８９ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ");

    private readonly DraftModel _model;
    private readonly string _content;
    private readonly PointerContext _context;
    private readonly ImmutableArray<TextSpan> _fieldResults;
    private readonly Dictionary<(DraftTable Table, int Column), bool> _pointerColumns = [];
    private readonly ImmutableArray<CrossReference>.Builder _found = ImmutableArray.CreateBuilder<CrossReference>();
    private int _standard;
    private int _quotation;
    private int _field;

    private CrossReferenceFinder(DraftModel model)
    {
        _model = model;
        _content = model.Text.Content;
        _context = new PointerContext(model);
        _fieldResults = ReferenceFields(model.Text);
    }

    public static ImmutableArray<CrossReference> Find(DraftModel model)
    {
        var finder = new CrossReferenceFinder(model);
        foreach (var run in model.Runs)
            finder.Scan(run);
        return finder._found.DrainToImmutable();
    }

    private static ImmutableArray<TextSpan> ReferenceFields(DraftText text)
    {
        var results = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var field in text.Fields)
        {
            if (field.Name == "REF" && !field.Result.IsEmpty)
                results.Add(field.Result);
        }

        results.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return results.DrainToImmutable();
    }

    private void Scan(in TextRun run)
    {
        var span = ScannedPart(run);
        if (span.IsEmpty)
            return;
        CrossReference? previous = null;
        var position = span.Start;
        while (position < span.End)
        {
            var next = _content.AsSpan(position, span.End - position).IndexOfAny(FirstCharacters);
            if (next < 0)
                break;
            position += next;
            if (Skipped(position) is var end && end > position)
            {
                position = end;
                continue;
            }

            if (ReadAt(run, span, position, previous) is { } pointer)
            {
                _found.Add(pointer);
                previous = pointer;
                position = pointer.Span.End;
            }
            else
            {
                position = EndOfToken(position, span.End);
            }
        }
    }

    /// <summary>The part of a run in which a pointer may stand: of headings and captions the title, not their own number.</summary>
    private static TextSpan ScannedPart(in TextRun run)
    {
        var title = run.Node switch
        {
            DivisionSyntax division when run.Role == TextRole.Heading => division.TitleSpan,
            CaptionedSyntax captioned when run.Role == TextRole.Caption => captioned.TitleSpan,
            _ => run.HasSentences && run.Region != DraftRegion.Bibliography ? run.Span : default,
        };
        return title.Intersection(run.Span) ?? default;
    }

    /// <summary>Offset after a standard number or quotation that covers the position; the position itself where none does.</summary>
    private int Skipped(int position)
    {
        var standards = _model.StandardNumbers;
        while (_standard < standards.Length && standards[_standard].Span.End <= position)
            _standard++;
        if (_standard < standards.Length && standards[_standard].Span.Contains(position))
            return standards[_standard].Span.End;
        var quotations = _model.Quotations;
        while (_quotation < quotations.Length && quotations[_quotation].End <= position)
            _quotation++;
        return _quotation < quotations.Length && quotations[_quotation].Contains(position) ? quotations[_quotation].End : position;
    }

    private bool IsFieldResult(int position)
    {
        while (_field < _fieldResults.Length && _fieldResults[_field].End <= position)
            _field++;
        return _field < _fieldResults.Length && _fieldResults[_field].Contains(position);
    }

    // A number or word that is no pointer is passed as a whole, so that 12.5.2 is not read again from its second digit.
    private int EndOfToken(int position, int end)
    {
        var stop = position + 1;
        if (!IsLetterOrDigit(_content[position]))
            return stop;
        while (stop < end && (IsLetterOrDigit(_content[stop]) || _content[stop] is '.' or '．' or '_' && stop + 1 < end))
            stop++;
        return stop;
    }

    private CrossReference? ReadAt(in TextRun run, TextSpan span, int position, CrossReference? previous)
    {
        switch (_content[position])
        {
            case '第':
                return ReadClauseWord(span, position, previous);
            case '附':
                return ReadAnnex(span, position, previous);
            case '图' or '表':
                return ReadCaptionWord(span, position, previous);
            case '公' or '式':
                return ReadFormulaWord(span, position, previous);
        }

        if (position > 0 && (IsLetterOrDigit(_content[position - 1]) || _content[position - 1] is '.' or '_'))
            return null;
        // CDG-4.1, …/5.2/…: part of a model or an address.
        if (position > 1 && _content[position - 1] is '-' or '/' && IsLetterOrDigit(_content[position - 2]) && ContinuationFrom(previous, position) == Continuation.None)
            return null;
        return IsCapital(_content[position])
            ? ReadAnnexNumber(span, position, previous)
            : ReadNumber(run, span, position, previous);
    }

    /// <summary>Words between two pointers that make the second one continue the first: 、和或与及 or a range.</summary>
    private Continuation ContinuationFrom(CrossReference? previous, int position)
    {
        if (previous is null)
            return Continuation.None;
        var between = _content.AsSpan(previous.Span.End, position - previous.Span.End).Trim();
        if (between.Length is 0 or > 3)
            return Continuation.None;
        if (between is "～" or "~" or "—" or "–" or "-" or "至" or "到" or "－")
            return Continuation.Range;
        return between is "、" or "和" or "与" or "及" or "或" or "以及" or "或者" or "，" or "," or "/" or "，和" or "、和"
            ? Continuation.List
            : Continuation.None;
    }

    private enum Continuation
    {
        None,
        List,
        Range,
    }

    private CrossReference Make(TextSpan span, TextSpan numberSpan, CrossReferenceKind kind, DivisionNumber number, CrossReference? previous, Continuation continuation, TextSpan limits, string item = "", RecognitionConfidence confidence = RecognitionConfidence.High)
    {
        var owner = _context.OwnerBefore(span.Start, limits.Start);
        var trigger = _context.TriggerBefore(span.Start, limits.Start);
        var isExternal = owner.IsExternal;
        var document = owner.Number;
        if (!isExternal && continuation != Continuation.None && previous is { IsExternal: true } && !trigger.OfThisDocument)
            (isExternal, document) = (true, previous.ExternalDocument);
        return new CrossReference
        {
            Span = span,
            Kind = kind,
            Number = number,
            NumberSpan = numberSpan,
            Item = item,
            Target = isExternal ? null : _model.Numbered(kind, number),
            IsExternal = isExternal,
            ExternalDocument = document,
            TriggerSpan = trigger.Span.IsEmpty && continuation != Continuation.None ? previous!.TriggerSpan : trigger.Span,
            ListOrdinal = continuation == Continuation.None ? 0 : previous!.ListOrdinal + 1,
            IsRangeEnd = continuation == Continuation.Range,
            IsField = IsFieldResult(numberSpan.Start),
            Confidence = confidence,
        };
    }
}
