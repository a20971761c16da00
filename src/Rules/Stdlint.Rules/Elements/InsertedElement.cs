using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Elements;

/// <summary>Puts 前言 or 引言 with words that are to be filled in on a page of its own before what follows it.</summary>
internal static class InsertedElement
{
    private static readonly FormatChange NewPage = FormatChange.On(FormatProperty.PageBreakBefore);

    /// <summary>The prescribed words of an edition, with the mark of what is to be filled in.</summary>
    public static string ToBeFilledIn(FixedPhrase phrase) => phrase.Text.Replace("……", $"（{Vocabulary.PendingWords.Words[0]}）", StringComparison.Ordinal);

    /// <summary>No edits where the place is not plain, or the 目次 is typed: nobody knows the page.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="following">The first block of what follows.</param>
    /// <param name="isInFront">Pages of the front matter come before it, among which it has its place; else only a cover or nothing does.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="text">What stands below it.</param>
    public static IEnumerable<DraftEdit> Before(DraftModel model, int following, bool isInFront, NewParagraph heading, IEnumerable<NewParagraph> text)
    {
        if (!model.ContentsItems.IsEmpty && !model.HasGeneratedContents)
            return [];
        var next = model.Text.Blocks[following];
        ImmutableArray<NewParagraph> paragraphs = [heading with { Format = heading.Format.Add(NewPage) }, .. text];
        IEnumerable<DraftEdit> update = model.HasGeneratedContents ? [new UpdateFields()] : [];
        if (isInFront && EndOfSectionBefore(model, following) is { } end)
            return IsPlain(model, end) ? [new InsertParagraphs(end.Index, InsertionSide.Before, paragraphs), .. update] : [];
        if (Gap(model, next) is not { } gap)
            return [];

        // 后面的要素另起一页；自己另起的不动。
        IEnumerable<DraftEdit> page = next.Format.PageBreakBefore || model.Text.TextOf(next).StartsWith('\v') ? [] : [new FormatBlock(following, FormatTarget.Paragraph, NewPage)];
        return [gap with { Paragraphs = paragraphs }, .. page, .. update];
    }

    /// <summary>The empty paragraph that ends the page section before a block, with nothing but empty ones between.</summary>
    private static Block? EndOfSectionBefore(DraftModel model, int block)
    {
        for (var i = block - 1; i >= 0 && model.Text.TextOf(model.Text.Blocks[i]).IsWhiteSpace(); i--)
        {
            if (model.Text.Blocks[i].Has(BlockFlags.EndsPageSection))
                return model.Text.Blocks[i];
        }

        return null;
    }

    /// <summary>Right before a block; where that one lies in a content control, behind the block before it.</summary>
    private static InsertParagraphs? Gap(DraftModel model, Block next)
    {
        if (IsPlain(model, next))
            return new InsertParagraphs(next.Index, InsertionSide.Before, []);
        return next is { Story: BlockStory.Body, Cell: null, Index: > 0 } && IsPlain(model, model.Text.Blocks[next.Index - 1]) ? new InsertParagraphs(next.Index - 1, InsertionSide.After, []) : null;
    }

    // A control within the paragraph is no matter; one around it would take in what is inserted.
    private static bool IsPlain(DraftModel model, Block block) =>
        block is { Story: BlockStory.Body, Cell: null } && !block.Has(BlockFlags.GeneratedContents) && !model.Text.ContentControls.Any(control => control.Span.Contains(block.Span));
}
