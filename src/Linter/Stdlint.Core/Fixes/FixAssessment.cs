using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Finds what stands in the way of edits, and lowers the level of a fix by it.</summary>
public static class FixAssessment
{
    /// <exception cref="ArgumentException">An edit that no draft could take: over several blocks, or with characters that cannot be stored.</exception>
    public static DraftFix Assess(BilingualText title, FixSafety declared, ImmutableArray<DraftEdit> edits, DraftText text)
    {
        var obstacles = new ObstacleSet();
        if (text.Package.IsProtected)
            obstacles.Add(FixObstacle.ProtectedDocument);
        if (text.Package.HasSignature)
            obstacles.Add(FixObstacle.SignedDocument);
        var marks = MarksNear(edits, text);
        foreach (var edit in edits)
            Look(edit, text, marks, obstacles);
        return new DraftFix { Title = title, Safety = Lower(declared, obstacles), Edits = edits, Obstacles = obstacles.ToImmutable() };
    }

    /// <summary>The bookmarks and commented ranges between the first and the last characters that are replaced, looked for once for all edits of a fix; each with what its cutting is.</summary>
    private static List<(TextSpan Range, FixObstacle Obstacle)> MarksNear(ImmutableArray<DraftEdit> edits, DraftText text)
    {
        var marks = new List<(TextSpan Range, FixObstacle Obstacle)>();
        int start = int.MaxValue, end = -1;
        foreach (var edit in edits)
        {
            if (edit is ReplaceText { Span: var span })
                (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        }

        if (end < 0)
            return marks;
        var all = TextSpan.FromBounds(start, end);
        foreach (var bookmark in text.Bookmarks)
        {
            if (bookmark.Span.IntersectsWith(all))
                marks.Add((bookmark.Span, FixObstacle.BookmarkBoundary));
        }

        foreach (var comment in text.Comments)
        {
            if (comment.Range.IntersectsWith(all))
                marks.Add((comment.Range, FixObstacle.CommentBoundary));
        }

        return marks;
    }

    private static FixSafety Lower(FixSafety declared, ObstacleSet obstacles)
    {
        foreach (var obstacle in obstacles.ToImmutable())
        {
            if (!FixObstacles.Lowers(obstacle))
                return FixSafety.Suggestion;
        }

        return !obstacles.IsEmpty && declared < FixSafety.Suggestion ? declared + 1 : declared;
    }

    private static void Look(DraftEdit edit, DraftText text, List<(TextSpan Range, FixObstacle Obstacle)> marks, ObstacleSet obstacles)
    {
        switch (edit)
        {
            case ReplaceText replace:
                LookAtText(replace, text, marks, obstacles);
                break;
            case DeleteParagraphs delete:
                LookAtBlocks(delete.First, delete.Count, text, obstacles, isKept: false);
                break;
            case DeleteTable table:
                LookAtBlocks(table.First, table.Count, text, obstacles, isKept: false);
                LookAtMarks(TextSpan.FromBounds(text.Blocks[table.First].Span.Start, text.Blocks[table.First + table.Count - 1].Span.End), text, obstacles);
                break;
            case DeleteFootnote footnote:
                LookAtFootnote(footnote, text, obstacles);
                break;
            case WrapContents wrap:
                LookAtBlocks(wrap.First, wrap.Count, text, obstacles, isKept: true);
                break;
            case EndnotesToFootnotes:
                LookAtEndnotes(text, obstacles);
                break;
            case DeleteComments comments:
                LookAtReferences(comments, text, obstacles);
                break;
            case MoveParagraphs move:
                LookAtBlocks(move.First, move.Count, text, obstacles, isKept: true);
                break;
            case FormatText format:
                LookAtFormatted(format, text, obstacles);
                break;
            case ReferToNumber reference:
                LookAtBlock(text.Blocks[reference.Target], obstacles);
                if (!reference.IsPlainIn(text))
                    obstacles.Add(FixObstacle.ParagraphContent);
                break;
            case SetStyle { Block: var block }:
                LookAtBlock(text.Blocks[block], obstacles);
                break;
            case FormatBlock { Block: var block }:
                LookAtBlock(text.Blocks[block], obstacles);
                break;
            case SetNumbering { Block: var block }:
                LookAtBlock(text.Blocks[block], obstacles);
                break;
        }
    }

    private static void LookAtText(ReplaceText edit, DraftText text, List<(TextSpan Range, FixObstacle Obstacle)> marks, ObstacleSet obstacles)
    {
        if (edit.Text.Any(character => char.IsControl(character) && character is not ('\t' or '\v')) || edit.Text.Contains('\uFFFC'))
            throw new ArgumentException("the new text has characters that cannot be stored", nameof(edit));
        var block = text.BlockAt(edit.Span.Start);
        if (edit.Span.End > block.Span.End)
            throw new ArgumentException("a text edit stays inside one block", nameof(edit));

        edit = edit.Narrowed(text);
        var span = edit.Span;
        if (span.IsEmpty)
        {
            LookAtInsertion(edit, block, text, obstacles);
            return;
        }

        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.OverlapsWith(span))
                LookAtPiece(piece, edit.IsFieldResult, obstacles);
        }

        foreach (var (range, obstacle) in marks)
        {
            if (IsCut(range, span, edit.Text))
                obstacles.Add(obstacle);
        }
    }

    /// <summary>The reference goes as a character does, and the blocks of the footnote with what marks them.</summary>
    private static void LookAtFootnote(DeleteFootnote edit, DraftText text, ObstacleSet obstacles)
    {
        var blocks = edit.BlocksIn(text);
        var found = new ObstacleSet();
        LookAtPiece(text.PieceAt(edit.Reference), isFieldResult: false, found);
        found.Remove(FixObstacle.Object);
        obstacles.Add(found);
        LookAtBlocks(blocks.First, blocks.End - blocks.First, text, obstacles, isKept: false);
        LookAtMarks(new TextSpan(edit.Reference, 1), text, obstacles);
        LookAtMarks(TextSpan.FromBounds(text.Blocks[blocks.First].Span.Start, text.Blocks[blocks.End - 1].Span.End), text, obstacles);
    }

    /// <summary>The words of the notes go to another part, where neither links nor marks can follow them.</summary>
    private static void LookAtEndnotes(DraftText text, ObstacleSet obstacles)
    {
        foreach (var reference in EndnotesToFootnotes.References(text))
        {
            var blocks = EndnotesToFootnotes.BlocksOf(text, reference);
            var found = new ObstacleSet();
            LookAtPiece(text.PieceAt(reference.Position), isFieldResult: false, found);
            found.Remove(FixObstacle.Object);
            obstacles.Add(found);
            LookAtBlocks(blocks.First, blocks.End - blocks.First, text, obstacles, isKept: false);
            LookAtMarks(TextSpan.FromBounds(text.Blocks[blocks.First].Span.Start, text.Blocks[blocks.End - 1].Span.End), text, obstacles);
        }
    }

    /// <summary>The text around the references does not change; only where it may not be touched at all do they stay.</summary>
    private static void LookAtReferences(DeleteComments edit, DraftText text, ObstacleSet obstacles)
    {
        foreach (var reference in edit.References(text))
        {
            if ((text.PieceAt(reference).Flags & (PieceFlags.Locked | PieceFlags.DataBound | PieceFlags.Placeholder)) != 0)
                obstacles.Add(FixObstacle.LockedControl);
            if ((text.PieceAt(reference).Flags & PieceFlags.Protected) != 0)
                obstacles.Add(FixObstacle.StoredOtherwise);
        }
    }

    /// <summary>What a bookmark, link, control or comment marks in characters that go would be lost.</summary>
    private static void LookAtMarks(TextSpan span, DraftText text, ObstacleSet obstacles)
    {
        if (text.Bookmarks.Any(mark => IsCut(mark.Span, span)) || text.Comments.Any(comment => IsCut(comment.Range, span)) || text.Hyperlinks.Any(link => IsCut(link.Span, span))
            || text.ContentControls.Any(control => IsCut(control.Span, span)))
            obstacles.Add(FixObstacle.ParagraphContent);
    }

    /// <summary>Whether a range lies in characters, or begins or ends among them.</summary>
    internal static bool IsCut(TextSpan range, TextSpan span) =>
        span.Contains(range) || (range.Start > span.Start && range.Start < span.End) || (range.End > span.Start && range.End < span.End);

    /// <summary>Objects and projected text stay what they are; bookmarks and comments do not see the change.</summary>
    private static void LookAtFormatted(FormatText edit, DraftText text, ObstacleSet obstacles)
    {
        var block = text.BlockAt(edit.Span.Start);
        if (edit.Span.IsEmpty || edit.Span.End > block.Span.End)
            throw new ArgumentException("characters are formatted inside one block", nameof(edit));
        var found = new ObstacleSet();
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.OverlapsWith(edit.Span))
                LookAtPiece(piece, isFieldResult: false, found);
        }

        found.Remove(FixObstacle.Object);
        found.Remove(FixObstacle.ProjectedText);
        obstacles.Add(found);
    }

    /// <summary>The characters on both sides of the place: one side that can take the text is enough.</summary>
    private static void LookAtInsertion(ReplaceText edit, Block block, DraftText text, ObstacleSet obstacles)
    {
        ObstacleSet? least = null;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (!piece.Span.IntersectsWith(edit.Span))
                continue;
            var found = new ObstacleSet();
            LookAtPiece(piece, edit.IsFieldResult, found);

            // Text can stand beside an object or a projected text, not in it.
            if (piece.Span.Start == edit.Span.Start || piece.Span.End == edit.Span.Start)
            {
                found.Remove(FixObstacle.Object);
                found.Remove(FixObstacle.ProjectedText);
            }

            if (least is null || found.Worst < least.Worst)
                least = found;
        }

        if (least is not null)
            obstacles.Add(least);
        if (block.Has(BlockFlags.Locked))
            obstacles.Add(FixObstacle.LockedControl);
    }

    private static void LookAtPiece(in TextPiece piece, bool isFieldResult, ObstacleSet obstacles)
    {
        if (piece.Kind == PieceKind.Object)
            obstacles.Add(FixObstacle.Object);
        else if (piece.Kind == PieceKind.Projected)
            obstacles.Add(FixObstacle.ProjectedText);
        if (piece.Revision != RevisionKind.None)
            obstacles.Add(FixObstacle.TrackedChange);
        if ((piece.Flags & PieceFlags.FieldResult) != 0 && !isFieldResult)
            obstacles.Add(FixObstacle.FieldResult);
        if ((piece.Flags & (PieceFlags.Locked | PieceFlags.DataBound | PieceFlags.Placeholder)) != 0)
            obstacles.Add(FixObstacle.LockedControl);
        if ((piece.Flags & PieceFlags.TwinDiffers) != 0)
            obstacles.Add(FixObstacle.TwinDiffers);
        if ((piece.Flags & PieceFlags.Protected) != 0)
            obstacles.Add(FixObstacle.StoredOtherwise);
    }

    private static bool IsCut(TextSpan range, TextSpan edited, string newText) =>
        (edited.Start < range.Start && range.Start < edited.End)
        || (edited.Start < range.End && range.End < edited.End)
        || (newText.Length == 0 && !range.IsEmpty && edited.Contains(range));

    private static void LookAtBlocks(int first, int count, DraftText text, ObstacleSet obstacles, bool isKept)
    {
        for (var i = first; i < first + count; i++)
        {
            var block = text.Blocks[i];
            LookAtBlock(block, obstacles);
            if (block.Has(BlockFlags.EndsPageSection))
                obstacles.Add(FixObstacle.ParagraphContent);
            foreach (ref readonly var piece in text.PiecesOf(block))
            {
                if (piece.Kind == PieceKind.Object && !isKept)
                    obstacles.Add(FixObstacle.ParagraphContent);
                if (piece.Revision != RevisionKind.None)
                    obstacles.Add(FixObstacle.TrackedChange);
            }
        }

        var span = TextSpan.FromBounds(text.Blocks[first].Span.Start, text.Blocks[first + count - 1].Span.End);
        if (text.Fields.Any(field => field.Result.IntersectsWith(span) && !(isKept && span.Contains(field.Result))))
            obstacles.Add(FixObstacle.ParagraphContent);
    }

    private static void LookAtBlock(Block block, ObstacleSet obstacles)
    {
        if (block.Has(BlockFlags.Locked))
            obstacles.Add(FixObstacle.LockedControl);
        if (block.Has(BlockFlags.MarkInserted))
            obstacles.Add(FixObstacle.TrackedChange);
    }
}
