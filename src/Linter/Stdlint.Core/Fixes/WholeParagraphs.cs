using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Edits of nodes that are whole paragraphs of the running text. Null where a node is not, or stands in a table or where a page section ends.</summary>
public static class WholeParagraphs
{
    private static readonly SearchValues<char> NoWords = SearchValues.Create(" \t_—－-\uFFFC\u3000\u000B");

    /// <summary>The blocks of a node, when nothing else stands in them.</summary>
    public static BlockRange? Of(DraftSyntaxNode node) => Of(node, node);

    /// <summary>The blocks of neighbouring nodes from the first to the last.</summary>
    public static BlockRange? Of(DraftSyntaxNode first, DraftSyntaxNode last)
    {
        var text = first.Tree.Text;
        var range = new BlockRange(text.BlockAt(first.Span.Start).Index, text.BlockAt(last.Span.End).Index + 1);
        for (var i = range.First; i < range.End; i++)
        {
            if (!IsRunningText(text.Blocks[i]))
                return null;
        }

        var before = TextSpan.FromBounds(text.Blocks[range.First].Span.Start, first.Span.Start);
        var after = TextSpan.FromBounds(last.Span.End, text.Blocks[range.End - 1].Span.End);
        return text.TextOf(before).IsWhiteSpace() && text.TextOf(after).IsWhiteSpace() ? range : null;
    }

    public static DeleteParagraphs? Delete(DraftSyntaxNode node) => Of(node) is { } range ? new DeleteParagraphs(range.First, range.End - range.First) : null;

    public static MoveParagraphs? MoveBefore(BlockRange? moved, BlockRange? other) =>
        moved is { } range && other is { } place ? new MoveParagraphs(range.First, range.End - range.First, place.First) : null;

    /// <summary>Moves blocks behind others further down. At the end of the text, where no block follows, those between move up instead.</summary>
    public static MoveParagraphs? MoveAfter(DraftText text, BlockRange? moved, BlockRange? other)
    {
        if (moved is not { } range || other is not { } place || place.First < range.End)
            return null;
        return place.End < text.Blocks.Length && text.Blocks[place.End].Story == BlockStory.Body && text.Blocks[place.End].Cell is null
            ? new MoveParagraphs(range.First, range.End - range.First, place.End)
            : new MoveParagraphs(range.End, place.End - range.End, range.First);
    }

    /// <summary>Parts a block in two: what joins them goes, what follows becomes a paragraph of its own.</summary>
    /// <param name="text">The draft text.</param>
    /// <param name="joint">What stands between the two; may be empty.</param>
    /// <param name="like">The block whose role the new paragraph has; null for that of the block itself.</param>
    /// <param name="label">Goes before the text of the new paragraph.</param>
    public static ImmutableArray<DraftEdit> Split(DraftText text, TextSpan joint, int? like = null, string label = "")
    {
        var block = text.BlockAt(joint.Start);
        var rest = TextSpan.FromBounds(joint.End, block.Span.End);
        var following = text.TextOf(rest).Trim();
        if (!IsRunningText(block) || following.IsEmpty || joint.Start <= block.Span.Start || following.Contains('\uFFFC'))
            return [];
        return
        [
            DraftEdit.Delete(TextSpan.FromBounds(joint.Start, block.Span.End)),
            new InsertParagraphs(block.Index, InsertionSide.After, [new NewParagraph(label + following.ToString(), like ?? block.Index)]),
        ];
    }

    /// <summary>How far characters may be written anew: <see cref="FixSafety.Suggestion"/> where some are raised, italic or linked, which is lost.</summary>
    public static FixSafety TrustInRewriting(DraftText text, TextSpan span)
    {
        CharacterFormat? first = null;
        foreach (ref readonly var piece in text.PiecesOf(text.BlockAt(span.Start)))
        {
            if (!piece.Span.OverlapsWith(span))
                continue;
            var format = text.CharacterFormats[piece.FormatIndex];
            first ??= format;
            if ((piece.Flags & PieceFlags.Hyperlink) != 0 || format.Position != first.Position || format.Italic != first.Italic || format.Bold != first.Bold || format.Underline != first.Underline)
                return FixSafety.Suggestion;
        }

        return FixSafety.Unsafe;
    }

    /// <summary>Whether a block holds words, and not only blanks, an object or the line at the end of a draft (终结线).</summary>
    public static bool HoldsWords(DraftText text, int block) => text.TextOf(text.Blocks[block]).ContainsAnyExcept(NoWords);

    private static bool IsRunningText(Block block) => block.Story == BlockStory.Body && block.Cell is null && !block.Has(BlockFlags.EndsPageSection);
}
