using Microsoft.CodeAnalysis.Text;
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

        return blocks is [.., var last] && Before(last, sentence) is { } edit ? edit with { Side = InsertionSide.After } : null;
    }

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
