using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Edits of formatting: of characters, paragraphs, page sections, rows and cells.</summary>
internal sealed class FormatEdits(DraftText text, PartEditor part)
{
    /// <exception cref="EditRefusedException">Some of the characters cannot be formatted.</exception>
    internal void Add(FormatText edit)
    {
        PropertyChange[] changes = [.. FormatMarkup.Of(edit.Changes)];
        foreach (ref readonly var piece in text.PiecesOf(text.BlockAt(edit.Span.Start)))
        {
            if (piece.Span.Overlap(edit.Span) is not { Length: > 0 } shared)
                continue;

            // Its own result is what a field is formatted by, but only until Word computes it anew: the person has chosen that.
            if (TextEdits.ObstacleIn(piece, isFieldResult: true) is { } obstacle)
                throw new EditRefusedException(obstacle);
            var element = XmlPlaces.ElementOf(part.Xml, piece);
            if (element.Parent is not { Name: XmlName.W_r } run)
            {
                // A formula has no runs of text.
                if (piece.Kind == PieceKind.Object)
                    continue;
                throw new EditRefusedException(FixObstacle.ProjectedText);
            }

            var isStored = piece.Kind == PieceKind.Stored;
            var start = isStored ? XmlPlaces.ByteOf(part.Xml, piece, shared.Start) : element.ByteStart;
            var end = isStored ? XmlPlaces.ByteOf(part.Xml, piece, shared.End) : element.ByteEnd;
            part.Run(run).Format(element, start, end, changes);
        }
    }

    /// <exception cref="EditRefusedException">The draft does not store such a thing around the block.</exception>
    internal void Add(FormatBlock edit)
    {
        if (edit.Target == FormatTarget.TableCell)
        {
            AddToCell(edit);
            return;
        }

        var (owner, container) = edit.Target switch
        {
            FormatTarget.Paragraph => (BlockPlaces.LastParagraph(part.Xml, text.Blocks[edit.Block]), PropertyContainer.Paragraph),
            FormatTarget.ParagraphMark => (MarkOf(edit.Block), PropertyContainer.Mark),
            FormatTarget.PageSection => (SectionOf(edit), PropertyContainer.PageSection),
            _ => (Around(edit.Block, XmlName.W_tr), PropertyContainer.Row),
        };
        if (!owner.Exists)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        part.Properties.Add(owner, container, FormatMarkup.Of(edit.Changes));
    }

    private void AddToCell(FormatBlock edit)
    {
        if (Around(edit.Block, XmlName.W_tc) is not { Exists: true } first)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var cells = MergedCells.From(first);
        for (var i = 0; i < cells.Count; i++)
        {
            // The edges above and below are those of the first and the last of the merged cells.
            var (isFirst, isLast) = (i == 0, i == cells.Count - 1);
            part.Properties.Add(cells[i], PropertyContainer.Cell, FormatMarkup.Of([.. edit.Changes.Where(change => change.Property switch
            {
                FormatProperty.TopBorder => isFirst,
                FormatProperty.BottomBorder => isLast,
                _ => true,
            })]));
        }
    }

    /// <summary>The properties of the mark; those of the paragraph where the mark has none yet.</summary>
    private XmlNode MarkOf(int block)
    {
        var pPr = BlockPlaces.LastParagraph(part.Xml, text.Blocks[block]).Child(XmlName.W_pPr);
        return pPr.Exists && pPr.Child(XmlName.W_rPr) is { Exists: true } mark ? mark : pPr;
    }

    private XmlNode Around(int block, XmlName name)
    {
        var node = BlockPlaces.FirstParagraph(part.Xml, text.Blocks[block]).Parent;
        while (node.Exists && node.Name != name)
            node = node.Parent;
        return node;
    }

    private XmlNode SectionOf(FormatBlock edit)
    {
        var end = edit.SectionEnd(text);
        if (end < 0)
            return default;
        var paragraph = BlockPlaces.LastParagraph(part.Xml, text.Blocks[end]);
        return text.Blocks[end].Has(BlockFlags.EndsPageSection)
            ? paragraph.Child(XmlName.W_pPr).Child(XmlName.W_sectPr)
            : part.Xml.Root.Child(XmlName.W_body).Child(XmlName.W_sectPr);
    }
}
