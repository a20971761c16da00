using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Finds all mentions of annexes, those included that are no clear pointers: a rule on what is never mentioned has to see every one.</summary>
internal sealed class AnnexMentionFinder
{
    private readonly DraftModel _model;
    private readonly string _content;
    private readonly PointerContext _context;
    private readonly AnnexUseReader _uses;
    private readonly ImmutableArray<AnnexMention>.Builder _found = ImmutableArray.CreateBuilder<AnnexMention>();

    private AnnexMentionFinder(DraftModel model)
    {
        _model = model;
        _content = model.Text.Content;
        _context = new PointerContext(model);
        _uses = new AnnexUseReader(model, _context);
    }

    public static ImmutableArray<AnnexMention> Find(DraftModel model)
    {
        if (model.Annexes.IsEmpty)
            return [];
        var finder = new AnnexMentionFinder(model);
        foreach (var run in model.Runs)
        {
            if (run.Region is not (DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Margin or DraftRegion.Comment))
                finder.Scan(run);
        }

        return finder._found.DrainToImmutable();
    }

    private void Scan(in TextRun run)
    {
        // The number of a heading or caption names its own place and mentions nothing.
        var start = run.Role is TextRole.Heading or TextRole.Caption or TextRole.FigureText or TextRole.Term ? Math.Max(run.Span.Start, TitleStart(run.Node)) : run.Span.Start;
        for (var i = start; i < run.Span.End; i++)
        {
            if (IsCapital(_content[i]) && (i == run.Span.Start || !IsLetterOrDigit(_content[i - 1])) && WordStart(i, run.Span) is { } word && IsKnown(Fold(_content[i])))
                Add(run, i, word);
        }
    }

    private static int TitleStart(DraftSyntaxNode node) => node switch
    {
        DivisionSyntax division => division.HasTitle ? division.TitleSpan.Start : division.NumberSpan.End,
        CaptionedSyntax captioned => captioned.TitleSpan.IsEmpty ? captioned.NumberSpan.End : captioned.TitleSpan.Start,
        TermEntrySyntax term => term.NumberSpan.End,
        _ => 0,
    };

    private bool IsKnown(char letter)
    {
        foreach (var annex in _model.Annexes)
        {
            if (annex.Number?.Letter == letter)
                return true;
        }

        return false;
    }

    /// <summary>Where the words with the letter begin; null where the letter is no part of an annex number.</summary>
    private int? WordStart(int letter, TextSpan limits)
    {
        var after = letter + 1;
        if (after + 1 < limits.End && _content[after] is '.' or '．' && IsDigit(_content[after + 1]))
            return letter;
        if (after < limits.End && IsLetterOrDigit(_content[after]))
            return null;
        var text = _content.AsSpan(0, letter);
        var end = SkipBlanksBack(text, letter);
        if (end >= limits.Start + 2 && text[..end].EndsWith("附录", StringComparison.Ordinal))
            return end - 2;
        // 附录A、B和C, 附录A～C.
        if (end > limits.Start && text[end - 1] is '、' or '和' or '与' or '及' or '或' or '～' or '~' or '至' or '—' or '-' or '，' or ',')
            return _found.Count > 0 && SkipBlanks(_content, _found[^1].Span.End) == end - 1 ? letter : null;
        return null;
    }

    private void Add(in TextRun run, int letter, int start)
    {
        var end = letter + 1;
        while (end + 1 < run.Span.End && _content[end] is '.' or '．' && IsDigit(_content[end + 1]))
            end = SkipDigits(_content, end + 1);
        var span = TextSpan.FromBounds(start, end);
        var zone = new TextZone(run.Region, run.Role, _model.IsQuotedAt(start));
        var mention = new AnnexMention(
            Fold(_content[letter]),
            span,
            zone,
            run.Node as AnnexSyntax ?? run.Node.FirstAncestor<AnnexSyntax>(),
            _context.OwnerBefore(start, run.Span.Start).IsExternal,
            run.Region == DraftRegion.Foreword && DeclaresStatus(end, run.Span.End),
            Continues(start) ? _found[^1].Use : _uses.Read(span, zone));
        AddWithin(mention);
        _found.Add(mention);
    }

    /// <summary>The words go on with the annex before: 附录A、附录B, 附录A和B.</summary>
    private bool Continues(int start) => Between(start) is "、" or "和" or "与" or "及" or "或" or "～" or "~" or "—" or "–" or "-" or "－" or "至" or "到";

    private ReadOnlySpan<char> Between(int start) =>
        _found.Count > 0 && start >= _found[^1].Span.End && start - _found[^1].Span.End < 8 ? _content.AsSpan(_found[^1].Span.End, start - _found[^1].Span.End).Trim() : [];

    /// <summary>附录A～附录C mentions B too.</summary>
    private void AddWithin(in AnnexMention last)
    {
        if (Between(last.Span.Start) is not ("～" or "~" or "—" or "–" or "-" or "－" or "至" or "到"))
            return;
        for (var letter = (char)(_found[^1].Letter + 1); letter < last.Letter; letter++)
        {
            if (IsKnown(letter))
                _found.Add(last with { Letter = letter });
        }
    }

    private bool DeclaresStatus(int end, int limit)
    {
        var rest = _content.AsSpan(end, Math.Min(limit - end, 24));
        var stop = rest.IndexOfAny("。；;");
        if (stop >= 0)
            rest = rest[..stop];
        return rest.Contains("规范性附录", StringComparison.Ordinal) || rest.Contains("资料性附录", StringComparison.Ordinal)
            || rest.Contains("标准的附录", StringComparison.Ordinal) || rest.Contains("提示的附录", StringComparison.Ordinal);
    }
}
