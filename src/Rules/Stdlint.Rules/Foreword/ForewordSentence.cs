using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Foreword;

/// <summary>Puts a prescribed sentence into the foreword, like the paragraphs that it has.</summary>
internal static class ForewordSentence
{
    // 8.3：起草依据是前言的第一句。
    public static DraftEdit? First(DraftModel model, ForewordSyntax foreword, FixedPhrase sentence) =>
        Paragraphs(model, foreword) is [var first, ..] ? Before(first, sentence) : null;

    // 8.3 e）：专利的说明在提出、归口和起草信息之前；都没有写的，接在最后一段之后。
    public static DraftEdit? BeforeProposer(DraftModel model, ForewordSyntax foreword, FixedPhrase sentence)
    {
        var blocks = Paragraphs(model, foreword);
        foreach (var block in blocks)
        {
            var text = model.Text.TextOf(block).Trim();
            if (text.Length > 4 && text[0] == '本' && (text[3..].StartsWith("由", StringComparison.Ordinal) || text[3..].StartsWith("起草", StringComparison.Ordinal) || text[3..].StartsWith("主要起草", StringComparison.Ordinal)))
                return Before(block, sentence);
            if (text.Contains("历次", StringComparison.Ordinal))
                return null;
        }

        return LastOf(model, blocks) is { } last && Before(last, sentence) is { } edit ? edit with { Side = InsertionSide.After } : null;
    }

    /// <summary>Puts paragraphs at the end of the foreword; null where the page section ends there.</summary>
    public static InsertParagraphs? Last(DraftModel model, ForewordSyntax foreword, Func<int, ImmutableArray<NewParagraph>> paragraphs) =>
        LastOf(model, Paragraphs(model, foreword)) is { } last ? new InsertParagraphs(LastBlock(foreword, last), InsertionSide.After, paragraphs(last.Index)) : null;

    private static Block? LastOf(DraftModel model, List<Block> paragraphs) =>
        paragraphs is [.., var last] && !last.Has(BlockFlags.EndsPageSection) && (last.Index + 1 == model.Text.Blocks.Length || model.Text.Blocks[last.Index + 1].Story != BlockStory.TextBox) ? last : null;

    // 名单之后还有列项的，放在列项之后。
    private static int LastBlock(ForewordSyntax foreword, Block last)
    {
        var block = last.Index;
        foreach (var child in foreword.Children)
        {
            if (child is ListSyntax list && WholeParagraphs.Of(list) is { } range && range.First == block + 1)
                block = range.End - 1;
        }

        return block;
    }

    /// <summary>The prescribed sentence in place of the one that was meant to be it, with the name that an earlier edition lets a document give itself; null where that one names other documents.</summary>
    public static DraftEdit? Instead(DraftModel model, FixedPhraseMatch found, FixedPhrase prescribed)
    {
        var edition = model.Edition.Value;
        var own = model.EndOfOwnName(found.Span);
        var keepsName = own > 0 && edition < DraftEdition.Edition2020 && prescribed.Text.StartsWith("本标准", StringComparison.Ordinal);
        var span = keepsName ? TextSpan.FromBounds(own, found.Span.End) : found.Span;
        foreach (var number in model.StandardNumbersIn(span))
        {
            if (number is not { Prefix: "GB/T" or "GB", Number: "1", Part: "1" })
                return null;
        }

        var isPlain = prescribed is { IsNone: false, Status: PhraseStatus.Prescribed } && !prescribed.Text.Contains('…') && !model.Text.TextOf(span).ContainsAny('\n', '\uFFFC');
        return isPlain ? DraftEdit.Replace(span, keepsName ? prescribed.Text["本标准".Length..] : prescribed.Text) : null;
    }

    /// <summary>A sentence of another edition, or one that says something else, has to be looked at.</summary>
    public static FixSafety TrustIn(FixedPhraseMatch found, DraftEdition edition) =>
        found.Fit >= PhraseFit.Near && found.Editions.Contains(edition) ? FixSafety.Safe : FixSafety.Unsafe;

    private static InsertParagraphs? Before(Block block, FixedPhrase sentence) =>
        sentence.IsNone || sentence.Status != PhraseStatus.Prescribed || sentence.Text.Contains('…') ? null : new InsertParagraphs(block.Index, InsertionSide.Before, [new NewParagraph(sentence.Text, block.Index)]);

    /// <summary>The ordinary paragraphs, each a block of its own.</summary>
    private static List<Block> Paragraphs(DraftModel model, ForewordSyntax foreword)
    {
        var blocks = new List<Block>();
        foreach (var node in foreword.Children)
        {
            if (node.Kind != SyntaxKind.Paragraph || node.Span.IsEmpty)
                continue;
            var block = model.Text.BlockAt(node.Span.Start);
            if (block.Cell is null && block.Story == BlockStory.Body && block.Label is null && TextSpan.FromBounds(block.Span.Start, block.Span.End).Contains(node.Span))
                blocks.Add(block);
        }

        return blocks;
    }
}
