using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Finds all mentions of annexes, those included that are no clear pointers: a rule on what is never mentioned has to see every one.</summary>
internal sealed class AnnexMentionFinder(DraftModel model)
{
    private readonly string _content = model.Text.Content;
    private readonly PointerContext _context = new(model);
    private readonly ImmutableArray<AnnexMention>.Builder _found = ImmutableArray.CreateBuilder<AnnexMention>();

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
        foreach (var annex in model.Annexes)
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
        var region = new TextZone(run.Region, run.Role, model.IsQuotedAt(start));
        _found.Add(new AnnexMention(
            Fold(_content[letter]),
            TextSpan.FromBounds(start, end),
            region,
            run.Node as AnnexSyntax ?? run.Node.FirstAncestor<AnnexSyntax>(),
            _context.OwnerBefore(start, run.Span.Start).IsExternal,
            run.Region == DraftRegion.Foreword && DeclaresStatus(end, run.Span.End)));
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
