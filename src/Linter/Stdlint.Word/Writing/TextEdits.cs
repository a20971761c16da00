using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Turns an edit of characters into changes of runs, by the map from characters to bytes.</summary>
internal sealed class TextEdits(DraftText text, PartEditor part)
{
    /// <exception cref="EditRefusedException">Something in the place forbids the edit.</exception>
    internal void Add(ReplaceText edit)
    {
        var narrowed = edit.Narrowed(text);
        var block = text.BlockAt(narrowed.Span.Start);
        if (!narrowed.Span.IsEmpty)
            Replace(narrowed, block);
        else if (narrowed.Text.Length > 0)
            Insert(narrowed, block);
    }

    /// <summary>Takes an object out of the text, such as the reference to a footnote.</summary>
    /// <exception cref="EditRefusedException">Something in the place forbids the edit.</exception>
    internal void DeleteObject(int position)
    {
        ref readonly var piece = ref text.PieceAt(position);
        if (ObstacleIn(piece, isFieldResult: false) is { } obstacle)
            throw new EditRefusedException(obstacle);
        var element = ElementOf(piece);
        part.Run(RunOf(element)).Add(element, element.ByteStart, element.ByteEnd, "");
    }

    private void Replace(ReplaceText edit, Block block)
    {
        var rest = edit.Text;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.Overlap(edit.Span) is not { } touched)
                continue;
            if (ObstacleOf(piece, edit.IsFieldResult) is { } obstacle)
                throw new EditRefusedException(obstacle);

            var element = ElementOf(piece);
            var run = RunOf(element);
            var isStored = piece.Kind == PieceKind.Stored;
            var start = isStored ? XmlPlaces.ByteOf(part.Xml, piece, touched.Start) : element.ByteStart;
            var end = isStored ? XmlPlaces.ByteOf(part.Xml, piece, touched.End) : element.ByteEnd;

            // The new text takes the properties of the first characters it replaces.
            part.Run(run).Add(element, start, end, rest);
            rest = "";
        }
    }

    private void Insert(ReplaceText edit, Block block)
    {
        var position = edit.Span.Start;
        TextPiece? left = null, right = null;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.Start < position && position <= piece.Span.End)
                left = piece;
            if (right is null && piece.Span.Start <= position && position < piece.Span.End)
                right = piece;
        }

        var best = Rank(left, edit.IsFieldResult) <= Rank(right, edit.IsFieldResult) ? left : right;
        if (Rank(best, edit.IsFieldResult) <= Ranks.Stored)
        {
            var piece = best!.Value;
            var element = ElementOf(piece);
            var at = XmlPlaces.ByteOf(part.Xml, piece, position);
            part.Run(RunOf(element)).Add(element, at, at, edit.Text);
        }
        else
        {
            InsertRun(edit, block, left, right);
        }
    }

    /// <summary>Puts the text into a run of its own, with the properties of the nearest characters of the block.</summary>
    private void InsertRun(ReplaceText edit, Block block, TextPiece? left, TextPiece? right)
    {
        if (left is { } before && right is { } after)
        {
            if (before.Span == after.Span)
                throw new EditRefusedException(ObstacleOf(before, edit.IsFieldResult) ?? FixObstacle.ProjectedText);

            // Between two characters of one field or control the new run would become part of it.
            var common = before.Flags & after.Flags & (PieceFlags.FieldResult | PieceFlags.Locked | PieceFlags.DataBound | PieceFlags.Placeholder);
            if (common != 0)
                throw new EditRefusedException((common & PieceFlags.FieldResult) != 0 ? FixObstacle.FieldResult : FixObstacle.LockedControl);
        }

        var paragraph = ParagraphOf(block);
        if (XmlPlaces.IsSelfClosing(paragraph))
        {
            WriteInto(paragraph, edit.Text);
            return;
        }

        var at = right is { } next && XmlPlaces.ChildOfParagraph(ElementOf(next)) is { Exists: true } child && child.Parent == paragraph
            ? child.ByteStart
            : XmlPlaces.ContentEnd(paragraph);
        var first = part.Splices.All.Count;
        part.Splices.Insert(at, NewRun(paragraph, edit.Text, PropertiesNear(block, edit.Span.Start)));
        part.Mirror(paragraph, first);
    }

    private void WriteInto(XmlNode paragraph, string newText)
    {
        var tag = XmlPlaces.StartTag(paragraph);
        var first = part.Splices.All.Count;
        part.Splices.Replace(paragraph.ByteStart, paragraph.ByteEnd, tag[..^2].TrimEnd() + ">" + NewRun(paragraph, newText, "") + XmlPlaces.EndTag(paragraph));
        part.Mirror(paragraph, first);
    }

    private string NewRun(XmlNode paragraph, string newText, string properties)
    {
        var prefix = XmlPlaces.Prefix(paragraph);
        var run = $"<{prefix}r>{properties}{TextMarkup.Content(newText, prefix)}</{prefix}r>";
        return part.Mode == WriteMode.Tracked ? $"{part.Revisions.Open(prefix, "ins")}{run}</{prefix}ins>" : run;
    }

    /// <summary>The properties of the run whose stored characters are nearest; of the paragraph mark where there is none.</summary>
    private string PropertiesNear(Block block, int position)
    {
        TextPiece? nearest = null;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Kind == PieceKind.Stored && (nearest is null || Distance(piece, position) < Distance(nearest.Value, position)))
                nearest = piece;
        }

        if (nearest is { } found && RunOf(ElementOf(found)).Child(XmlName.W_rPr) is { Exists: true } properties)
            return XmlPlaces.Raw(properties);
        return nearest is null ? ParagraphMarkup.RunPropertiesOfMark(ParagraphOf(block)) : "";
    }

    private static int Distance(in TextPiece piece, int position) =>
        Math.Min(Math.Abs(piece.Span.Start - position), Math.Abs(piece.Span.End - position));

    /// <summary>The <c>w:p</c> whose mark ends the block.</summary>
    private XmlNode ParagraphOf(Block block) => BlockPlaces.LastParagraph(part.Xml, block);

    private XmlNode ElementOf(in TextPiece piece) => XmlPlaces.ElementOf(part.Xml, piece);

    private XmlNode RunOf(XmlNode element)
    {
        if (element.Parent is { Name: XmlName.W_r } run)
            return run;
        throw new EditRefusedException(FixObstacle.StoredOtherwise);
    }

    private static FixObstacle? ObstacleOf(in TextPiece piece, bool isFieldResult)
    {
        if (piece.Kind == PieceKind.Object)
            return FixObstacle.Object;
        return piece.Kind == PieceKind.Projected ? FixObstacle.ProjectedText : ObstacleIn(piece, isFieldResult);
    }

    /// <summary>What keeps the run of a piece from being changed at all.</summary>
    internal static FixObstacle? ObstacleIn(in TextPiece piece, bool isFieldResult)
    {
        if ((piece.Flags & PieceFlags.FieldResult) != 0 && !isFieldResult)
            return FixObstacle.FieldResult;
        if ((piece.Flags & (PieceFlags.Locked | PieceFlags.DataBound | PieceFlags.Placeholder)) != 0)
            return FixObstacle.LockedControl;
        if ((piece.Flags & PieceFlags.TwinDiffers) != 0)
            return FixObstacle.TwinDiffers;
        return (piece.Flags & PieceFlags.Protected) != 0 ? FixObstacle.StoredOtherwise : null;
    }

    private static Ranks Rank(TextPiece? piece, bool isFieldResult)
    {
        if (piece is not { } found)
            return Ranks.None;
        if (found.Kind != PieceKind.Stored || ObstacleOf(found, isFieldResult) is not null)
            return Ranks.Other;
        return found.Revision == RevisionKind.None && (found.Flags & PieceFlags.Hyperlink) == 0 ? Ranks.Plain : Ranks.Stored;
    }

    /// <summary>How well a neighbour can take new text, best first.</summary>
    private enum Ranks
    {
        Plain,
        Stored,
        Other,
        None,
    }
}
