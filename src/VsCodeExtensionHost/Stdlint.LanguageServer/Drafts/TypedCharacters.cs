using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>Which stored characters a typed text joins, as the writer will decide when the draft is saved.</summary>
internal static class TypedCharacters
{
    private const PieceFlags Common = PieceFlags.FieldResult | PieceFlags.Locked | PieceFlags.DataBound | PieceFlags.Placeholder | PieceFlags.Protected | PieceFlags.TwinDiffers;

    /// <summary>The piece whose run takes the text of an edit; null where the writer makes a new run or refuses.</summary>
    internal static TextPiece? HostOf(DraftText text, Block block, ReplaceText edit)
    {
        if (edit.Text.AsSpan().IndexOfAny('\t', '\v', '\uFFFC') >= 0)
            return null;
        return edit.Span.IsEmpty ? HostOfInsertion(text, block, edit.Span.Start) : HostOfReplacement(text, block, edit.Span);
    }

    private static TextPiece? HostOfReplacement(DraftText text, Block block, TextSpan span)
    {
        TextPiece? first = null;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (!piece.Span.OverlapsWith(span))
                continue;
            if (piece.Kind != PieceKind.Stored || (piece.Flags & Common) != 0)
                return null;
            first ??= piece;
        }

        return first;
    }

    private static TextPiece? HostOfInsertion(DraftText text, Block block, int position)
    {
        TextPiece? left = null, right = null;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.Start < position && position <= piece.Span.End)
                left = piece;
            if (right is null && piece.Span.Start <= position && position < piece.Span.End)
                right = piece;
        }

        var best = Rank(left) <= Rank(right) ? left : right;
        return Rank(best) <= 1 ? best : null;
    }

    // Plain characters take new text before those of a link or a tracked change, these before anything else.
    private static int Rank(TextPiece? piece)
    {
        if (piece is not { Kind: PieceKind.Stored } found || (found.Flags & Common) != 0)
            return 2;
        return found.Revision == RevisionKind.None && (found.Flags & PieceFlags.Hyperlink) == 0 ? 0 : 1;
    }
}
