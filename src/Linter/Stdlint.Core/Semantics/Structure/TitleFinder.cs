using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Collects the title of the draft from every place that gives it (STD1301).</summary>
internal static class TitleFinder
{
    /// <summary>A header that is less like the title than this says something else.</summary>
    private const double HeaderLikeness = 0.6;

    public static ImmutableArray<DraftTitle> Find(DraftModel model)
    {
        var titles = ImmutableArray.CreateBuilder<DraftTitle>();
        if (model.Tree.Root.Cover?.Field(CoverFieldKind.Title) is { } cover)
            Add(titles, DraftTitlePlace.Cover, cover.Span, cover.Value);
        FindInForeword(model, titles);
        if (model.Tree.Root.MainBody?.BodyTitle is { } body)
            Add(titles, DraftTitlePlace.Body, body.Span, body.Value);
        FindInHeaders(model, titles);
        return titles.DrainToImmutable();
    }

    private static void Add(ImmutableArray<DraftTitle>.Builder titles, DraftTitlePlace place, TextSpan span, string value)
    {
        var normalized = NormalizedText.Of(value);
        if (normalized.Length > 0)
            titles.Add(new DraftTitle(place, span, value, normalized));
    }

    // 本文件《…》, or the draft's own dated number with 《…》 after it.
    private static void FindInForeword(DraftModel model, ImmutableArray<DraftTitle>.Builder titles)
    {
        if (model.Tree.Root.Foreword is not { } foreword)
            return;
        foreach (var quotation in model.Quotations)
        {
            if (quotation.Start < foreword.Span.Start || model.Text.Content[quotation.Start] != '《')
                continue;
            if (quotation.Start >= foreword.Span.End)
                break;
            if (IsOwn(model, quotation.Start))
            {
                var span = TextSpan.FromBounds(quotation.Start + 1, quotation.End - 1);
                Add(titles, DraftTitlePlace.Foreword, span, model.Text.TextOf(span).ToString());
            }
        }
    }

    private static bool IsOwn(DraftModel model, int quotation)
    {
        var content = model.Text.Content;
        var end = NumberCharacters.SkipBlanksBack(content, quotation);
        if (Vocabulary.SelfReferenceWords.LengthEndingAt(content, end) > 0)
            return true;
        foreach (var number in model.StandardNumbersIn(TextSpan.FromBounds(Math.Max(0, end - 40), end)))
        {
            if (number.Span.End == end && model.OwnNumber is { Year: > 0 } own && own.Key == number.Key && own.Year == number.Year)
                return true;
        }

        return false;
    }

    private static void FindInHeaders(DraftModel model, ImmutableArray<DraftTitle>.Builder titles)
    {
        if (titles.Count == 0)
            return;
        var first = titles[0].Normalized;
        foreach (var block in model.Text.Blocks)
        {
            if (block.Story != BlockStory.Header || block.Span.Length < 4)
                continue;
            var value = model.Text.TextOf(block).Trim().ToString();
            if (TextSimilarity.Of(NormalizedText.Of(value), first) >= HeaderLikeness)
                Add(titles, DraftTitlePlace.Header, block.Span, value);
        }
    }
}
