using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Anchors comments in the text: two range marks and the run that refers to the comment (ECMA-376 Part 1, 17.13.4).</summary>
internal sealed class CommentEdits(DraftText text, DraftRewriter rewriter)
{
    /// <summary>Anchors comments that begin and end at the same places; runs that refer to them come after all their ends, so that no range holds another's reference.</summary>
    internal void Add(TextSpan span, IReadOnlyList<int> ids)
    {
        var block = text.BlockAt(span.Start);
        var part = rewriter.PartOf(block);
        var paragraph = BlockPlaces.FirstParagraph(part.Xml, block);
        var prefix = XmlPlaces.Prefix(paragraph);
        var starts = Marks(ids, id => $"<{prefix}commentRangeStart {prefix}id=\"{id}\"/>");
        var ends = Marks(ids, id => $"<{prefix}commentRangeEnd {prefix}id=\"{id}\"/>");
        var references = Marks(ids, id => $"<{prefix}r><{prefix}commentReference {prefix}id=\"{id}\"/></{prefix}r>");

        if (FirstPiece(block, span) is not { } first || LastPiece(block, span) is not { } last)
        {
            InEmpty(part, BlockPlaces.LastParagraph(part.Xml, block), starts + ends + references);
            return;
        }

        Mark(part, first, Math.Max(first.Span.Start, span.Start), isEnd: false, starts);
        Mark(part, last, Math.Min(last.Span.End, span.End), isEnd: true, ends);

        // The reference stands in the paragraph itself, so that it does not go with a link or with another's insertion.
        var child = XmlPlaces.ChildOfParagraph(ElementOf(part, last));
        if (child.Name == XmlName.W_r)
            Mark(part, last, Math.Min(last.Span.End, span.End), isEnd: true, references);
        else
            part.Splices.Insert(child.ByteEnd, references);
    }

    /// <summary>Takes the marks of a comment out of a part.</summary>
    internal static void Remove(PartEditor part, HashSet<int> ids)
    {
        for (var i = 0; i < part.Xml.NodeCount; i++)
        {
            var node = part.Xml[i];
            if (!IsMark(node, ids))
                continue;
            var whole = node.Name == XmlName.W_commentReference && node.Parent.Name == XmlName.W_r && IsAlone(node) ? node.Parent : node;
            part.Splices.Replace(whole.ByteStart, whole.ByteEnd, "");
        }
    }

    /// <summary>Whether a part marks one of the comments.</summary>
    internal static bool HasMarks(XmlPart part, HashSet<int> ids)
    {
        for (var i = 0; i < part.NodeCount; i++)
        {
            if (IsMark(part[i], ids))
                return true;
        }

        return false;
    }

    private static bool IsMark(XmlNode node, HashSet<int> ids) =>
        node.Name is XmlName.W_commentRangeStart or XmlName.W_commentRangeEnd or XmlName.W_commentReference && node.IntAttribute(XmlName.W_id) is { } id && ids.Contains(id);

    private static bool IsAlone(XmlNode node)
    {
        for (var child = node.Parent.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child != node && !child.IsText && child.Name != XmlName.W_rPr)
                return false;
        }

        return true;
    }

    private static string Marks(IReadOnlyList<int> ids, Func<int, string> mark)
    {
        var xml = new StringBuilder();
        foreach (var id in ids)
            xml.Append(mark(id));
        return xml.ToString();
    }

    private static void InEmpty(PartEditor part, XmlNode paragraph, string marks)
    {
        if (XmlPlaces.IsSelfClosing(paragraph))
            part.Splices.Replace(paragraph.ByteStart, paragraph.ByteEnd, XmlPlaces.Filled(paragraph, marks));
        else
            part.Splices.Insert(XmlPlaces.ContentEnd(paragraph), marks);
    }

    private static void Mark(PartEditor part, in TextPiece piece, int position, bool isEnd, string marks)
    {
        var element = ElementOf(part, piece);
        if (element.Parent.Name != XmlName.W_r)
        {
            var child = XmlPlaces.ChildOfParagraph(element);
            part.Splices.Insert(isEnd ? child.ByteEnd : child.ByteStart, marks);
            return;
        }

        var at = piece.Kind == PieceKind.Stored ? XmlPlaces.ByteOf(part.Xml, piece, position) : isEnd ? element.ByteEnd : element.ByteStart;
        part.Run(element.Parent).Mark(element, at, marks);
    }

    private TextPiece? FirstPiece(Block block, TextSpan span)
    {
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.End > span.Start && piece.Span.Start < span.End && !IsReference(piece))
                return piece;
        }

        return null;
    }

    private TextPiece? LastPiece(Block block, TextSpan span)
    {
        TextPiece? last = null;
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.End > span.Start && piece.Span.Start < span.End && !IsReference(piece))
                last = piece;
        }

        return last;
    }

    /// <summary>References to comments are no text that a comment could stand at; some of them go away.</summary>
    private bool IsReference(in TextPiece piece) =>
        piece.Kind == PieceKind.Object && text.ObjectAt(piece.Span.Start)?.Kind == InlineObjectKind.CommentReference;

    private static XmlNode ElementOf(PartEditor part, in TextPiece piece)
    {
        var node = XmlPlaces.NodeAt(part.Xml, piece.Source.Start);
        return piece.Kind == PieceKind.Stored && node.IsText ? node.Parent : node;
    }
}
