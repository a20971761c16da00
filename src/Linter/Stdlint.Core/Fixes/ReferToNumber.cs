using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Puts characters that repeat the automatic number of a block into a field that computes it (<c>REF … \r \h</c>); the text stays the same.</summary>
/// <param name="Span">UTF-16 span of the number where it is pointed to.</param>
/// <param name="Target">Index of the block with the number, which gets a bookmark where it has none.</param>
public sealed record ReferToNumber(TextSpan Span, int Target) : DraftEdit
{
    private const string Reference = "_Ref";

    public override TouchSet Touched(DraftText text) => TouchSet.OfText(Span) + TouchSet.OfBlocks(Target, Target + 1);

    /// <summary>The edit for a typed pointer; null where the field would not print just these characters.</summary>
    public static ReferToNumber? For(DraftModel model, CrossReference pointer)
    {
        if (pointer is not { IsField: false, IsExternal: false, Target: DivisionSyntax { HeadingBlock: >= 0, NumberOrigin: NumberOrigin.Automatic } target }
            || model.Text.Blocks[target.HeadingBlock] is not { Label: { IsUncertain: false } label, Story: BlockStory.Body, Cell: null })
        {
            return null;
        }

        var text = model.Text;
        var span = text.TextOf(pointer.NumberSpan).SequenceEqual(label.Text) ? pointer.NumberSpan : text.TextOf(pointer.Span).SequenceEqual(label.Text) ? pointer.Span : default;
        return span.Length > 0 ? new ReferToNumber(span, target.HeadingBlock) : null;
    }

    /// <summary>Whether the characters are nothing but characters of the paragraph: no link, field, tracked change, bookmark or comment holds some of them.</summary>
    public bool IsPlainIn(DraftText text)
    {
        var span = Span;
        foreach (ref readonly var piece in text.PiecesOf(text.BlockAt(span.Start)))
        {
            if (piece.Span.OverlapsWith(span) && (piece.Kind != PieceKind.Stored || piece.Revision != RevisionKind.None || (piece.Flags & (PieceFlags.NotEditable | PieceFlags.Hyperlink | PieceFlags.HasTwin)) != 0))
                return false;
        }

        return !text.Bookmarks.Any(mark => FixAssessment.IsCut(mark.Span, span)) && !text.Comments.Any(comment => FixAssessment.IsCut(comment.Range, span));
    }

    /// <summary>The bookmark that Word has made in a block for references to it; null where there is none.</summary>
    public static DraftBookmark? BookmarkOf(DraftText text, int block)
    {
        var span = text.Blocks[block].Span;
        return text.Bookmarks.FirstOrDefault(mark => mark.Span.Length > 0 && span.Contains(mark.Span) && mark.Name.StartsWith(Reference, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name for a new bookmark.</summary>
    /// <param name="text">The draft text.</param>
    /// <param name="count">How many have been named before.</param>
    public static string NewName(DraftText text, int count)
    {
        var names = text.Bookmarks.Select(static mark => mark.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue - 1).Select(static number => $"{Reference}{number:D9}").Where(name => !names.Contains(name)).ElementAt(count);
    }
}
