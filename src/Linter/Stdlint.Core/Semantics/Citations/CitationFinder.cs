using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the documents that a draft names and decides for each whether it is cited normatively (GB/T 1.1—2020, 9.5.4.2).</summary>
internal sealed class CitationFinder
{
    /// <summary>Between two documents that one word cites: 符合GB/T 1、GB/T 2和GB/T 3的规定.</summary>
    private const int LongestJoint = 40;

    private static readonly SearchValues<char> Joints = SearchValues.Create("、，；和及与或");

    private readonly DraftModel _model;
    private readonly string _content;
    private readonly List<Citation> _found = [];
    private readonly Dictionary<TableCell, bool> _methodCells = [];
    private CitationTrigger _trigger;

    private CitationFinder(DraftModel model)
    {
        _model = model;
        _content = model.Text.Content;
    }

    public static ImmutableArray<Citation> Find(DraftModel model)
    {
        var finder = new CitationFinder(model);
        int number = 0, quotation = 0;
        var numbers = model.StandardNumbers;
        var quotations = model.Quotations;
        while (number < numbers.Length || quotation < quotations.Length)
        {
            if (quotation == quotations.Length || number < numbers.Length && numbers[number].Span.Start < quotations[quotation].Start)
            {
                finder.Add(numbers[number].Span, numbers[number]);
                number++;
            }
            else
            {
                if (finder.IsLaw(quotations[quotation], number))
                    finder.Add(quotations[quotation], null);
                quotation++;
            }
        }

        return [.. finder._found];
    }

    // 《…方法》 is a method; the title behind or around a number belongs to a standard.
    private bool IsLaw(TextSpan quotation, int nextNumber)
    {
        if (_content[quotation.Start] != '《')
            return false;
        var end = quotation.End - 1;
        if (end > quotation.Start && _content[end - 1] is '）' or ')' && _content.LastIndexOfAny(['（', '('], end - 1, end - quotation.Start) is var open and > 0)
            end = open;
        var title = _content.AsSpan(quotation.Start + 1, Math.Max(0, end - quotation.Start - 1));
        if (Vocabulary.LawTitleEndings.LengthEndingAt(title, title.Length) == 0 || Vocabulary.LawTitleTraps.LengthEndingAt(title, title.Length) > 0)
            return false;
        var numbers = _model.StandardNumbers;
        var before = NumberCharacters.SkipBlanksBack(_content, quotation.Start);
        if (nextNumber > 0 && numbers[nextNumber - 1].Span.End is var behind && behind >= before - 8 && !IsApart(behind, quotation.Start))
            return false;
        return nextNumber >= numbers.Length || numbers[nextNumber].Span.Start is var start && (start > quotation.End + 2 || IsApart(quotation.End, start));
    }

    // GB/T 1、《…条例》 and 《…条例》和GB/T 1 name two documents.
    private bool IsApart(int from, int to) => to > from && _content.AsSpan(from, to - from).ContainsAny(Joints);

    private void Add(TextSpan span, StandardNumber? document)
    {
        var zone = _model.ZoneAt(span.Start);
        var sentence = _model.SentenceAt(span.Start);
        var trigger = sentence is { } around ? TriggerOf(span, around.Span) : default;
        _trigger = trigger;
        var role = document is not null && document.Key == _model.OwnNumber?.Key ? CitationRole.None : RoleOf(span, document, zone, sentence, trigger);
        _found.Add(new Citation(span, document, role, zone, trigger.Span));
    }

    private CitationTrigger TriggerOf(TextSpan span, TextSpan sentence)
    {
        if (_found is [.., var before] && before.Span.Start >= sentence.Start && IsJoint(before, span.Start))
            return _trigger;
        return CitationTrigger.Before(_content, span.Start, sentence.Start);
    }

    private bool IsJoint(Citation before, int start)
    {
        var position = before.Document is { AllPartsSpan.IsEmpty: false } document ? document.AllPartsSpan.End : before.Span.End;
        if (start - position > LongestJoint)
            return false;
        var text = _content.AsSpan(0, start);
        while (position < start)
        {
            var length = Vocabulary.WordsBetweenCitations.LengthAt(text, position);
            if (length == 0 && !NumberCharacters.IsBlank(text[position]))
                return false;
            position += Math.Max(1, length);
        }

        return true;
    }

    private CitationRole RoleOf(TextSpan span, StandardNumber? document, TextZone zone, Sentence? sentence, CitationTrigger trigger)
    {
        switch (zone.Role)
        {
            case TextRole.ReferenceEntry or TextRole.CoverField or TextRole.ContentsEntry or TextRole.IndexEntry or TextRole.None:
                return CitationRole.None;
            case TextRole.Source:
                return CitationRole.Informative;
        }

        switch (zone.Region)
        {
            case DraftRegion.None or DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Foreword or DraftRegion.BodyTitle or DraftRegion.NormativeReferences
                or DraftRegion.Bibliography or DraftRegion.Index or DraftRegion.Margin or DraftRegion.Comment:
                return CitationRole.None;
            case DraftRegion.Introduction or DraftRegion.InformativeAnnex:
                return CitationRole.Informative;
            case DraftRegion.Terms when zone.Role == TextRole.IntroductoryText || _model.FixedPhraseMatchAt(span.Start) is { Kind: FixedPhraseKind.TermsLeadIn }:
                return CitationRole.Normative;
        }

        if (zone.Role is TextRole.Note or TextRole.Example or TextRole.Footnote)
            return CitationRole.Informative;
        if (trigger.Role == CitationRole.Informative)
            return CitationRole.Informative;
        if (sentence is not { } around || zone.IsQuoted && document is not null || !IsProvisionText(zone) || IsCorrespondence(span, document))
            return CitationRole.Unclear;
        return RoleInProvision(span, around, trigger);
    }

    private static bool IsProvisionText(TextZone zone) =>
        zone.Region is DraftRegion.Body or DraftRegion.NormativeAnnex
        && zone.Role is TextRole.Paragraph or TextRole.ListItem or TextRole.TableCell or TextRole.TableFootnote;

    // GB/T 191（ISO 780，MOD）: the base of the adoption, not a document of its own.
    private bool IsCorrespondence(TextSpan span, StandardNumber? document) =>
        document is { IsForeign: true } && _found is [.., var before] && before.Document is { IsForeign: false }
        && span.Start - before.Span.End <= 8 && _content.AsSpan(before.Span.End, span.Start - before.Span.End).IndexOfAny('（', '(') >= 0;

    private CitationRole RoleInProvision(TextSpan span, in Sentence sentence, CitationTrigger trigger)
    {
        if (trigger is { Role: CitationRole.Unclear, Span.IsEmpty: false } || IsDraftedBy(span, sentence))
            return CitationRole.Unclear;
        switch (sentence.Provision)
        {
            case ProvisionType.Requirement or ProvisionType.Instruction:
                return CitationRole.Normative;
            case ProvisionType.Recommendation:
                return _model.DocumentType.Value == DocumentType.Guide ? CitationRole.Normative : CitationRole.Unclear;
            case ProvisionType.Permission or ProvisionType.Possibility:
                return CitationRole.Unclear;
        }

        if (trigger.Role == CitationRole.Normative || IsInMethodColumn(span))
            return CitationRole.Normative;
        return Vocabulary.WordsOfInformation.LengthAt(_content, NumberCharacters.SkipBlanks(_content, span.End)) > 0 ? CitationRole.Informative : CitationRole.Unclear;
    }

    // 按照GB/T 1.1制定的企业标准: how something came about.
    private bool IsDraftedBy(TextSpan span, in Sentence sentence)
    {
        var after = _content.AsSpan(span.End, Math.Min(12, Math.Max(0, sentence.Span.End - span.End)));
        return Vocabulary.WordsOfDrafting.IsFoundIn(after);
    }

    /// <summary>A cell below 检验方法 or 试验方法 names what the test follows, without a verb.</summary>
    private bool IsInMethodColumn(TextSpan span)
    {
        if (_model.Text.BlockAt(span.Start).Cell is not { Row: > 0 } cell)
            return false;
        if (!_methodCells.TryGetValue(cell, out var isMethod))
            _methodCells[cell] = isMethod = HasMethodHeader(cell);
        return isMethod;
    }

    private bool HasMethodHeader(TableCell cell)
    {
        foreach (var header in cell.Table.Cells)
        {
            if (header.Row > 0)
                break;
            if (header.Column > cell.Column || header.Column + header.ColumnSpan <= cell.Column)
                continue;
            for (var block = header.FirstBlock; block < header.EndBlock; block++)
            {
                if (Vocabulary.MethodColumnWords.IsFoundIn(_model.Text.TextOf(_model.Text.Blocks[block])))
                    return true;
            }
        }

        return false;
    }
}
