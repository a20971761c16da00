using System.Collections.Immutable;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Edits of whole paragraphs: insert, delete, move, style and numbering.</summary>
internal sealed class ParagraphEdits(DraftText text, PartEditor part, StyleIds styles, NumberingEdits numbering)
{
    internal void Add(InsertParagraphs edit)
    {
        var block = text.Blocks[edit.Block];
        var (first, last) = (BlockPlaces.FirstParagraph(part.Xml, block), BlockPlaces.LastParagraph(part.Xml, block));
        var xml = new StringBuilder();
        foreach (var paragraph in edit.Paragraphs)
            xml.Append(New(paragraph, XmlPlaces.Prefix(first)));
        Insert(edit.Side == InsertionSide.Before ? first.ByteStart : last.ByteEnd, xml.ToString(), first);
    }

    internal void Add(InsertContents edit)
    {
        var next = BlockPlaces.FirstParagraph(part.Xml, text.Blocks[edit.Before]);
        var prefix = XmlPlaces.Prefix(next);
        var xml = new StringBuilder().Append(New(edit.Title, prefix));
        for (var i = 0; i < edit.Lines.Length; i++)
        {
            xml.Append(New(
                edit.Lines[i], prefix, i == 0 ? ContentsEdits.Begin(part, prefix, edit.Instruction) : "", i == edit.Lines.Length - 1 ? ContentsEdits.End(part, prefix) : ""));
        }

        Insert(next.ByteStart, xml.ToString(), next);
    }

    internal void Add(DeleteParagraphs edit)
    {
        for (var i = edit.First; i < edit.First + edit.Count; i++)
        {
            var paragraph = Movable(text.Blocks[i]);
            if (part.Mode == WriteMode.Tracked)
                MarkDeleted(paragraph, i);
            else
                Remove(paragraph);
        }
    }

    /// <param name="edit">The move.</param>
    /// <param name="within">The changes of text within what is moved: tracked, they are made in the inserted copy, else each for itself.</param>
    internal void Add(MoveParagraphs edit, IReadOnlyList<ReplaceText> within)
    {
        var move = MovedElements.Of(part.Xml, text, edit);
        foreach (var element in move.Elements)
        {
            if (element.Name == XmlName.W_p)
                Movable(text.Blocks[move.BlockOf(element)]);
            else if (part.Mode == WriteMode.Tracked)
                throw new EditRefusedException(FixObstacle.ParagraphContent);
        }

        if (RangeMarks.AreCut(move.Elements))
            throw new EditRefusedException(FixObstacle.ParagraphContent);
        if (part.Mode == WriteMode.Tracked)
        {
            MoveTracked(edit, within, move.Target);
            return;
        }

        foreach (var element in move.Elements)
            part.Splices.Move(element.ByteStart, element.ByteEnd, move.Target.ByteStart);
    }

    private void MoveTracked(MoveParagraphs edit, IReadOnlyList<ReplaceText> within, XmlNode target)
    {
        var xml = new StringBuilder();
        for (var i = edit.First; i < edit.First + edit.Count; i++)
        {
            var block = text.Blocks[i];
            var paragraph = BlockPlaces.LastParagraph(part.Xml, block);
            var copy = InsertedCopy(paragraph);
            var changes = within.Where(replace => text.BlockAt(replace.Span.Start) == block).OrderByDescending(static replace => replace.Span.Start).ToList();
            if (changes.Count > 0)
            {
                var moved = new StringBuilder().Append(text.TextOf(block));
                foreach (var replace in changes)
                    moved.Remove(replace.Span.Start - block.Span.Start, replace.Span.Length).Insert(replace.Span.Start - block.Span.Start, replace.Text);
                copy = New(new NewParagraph(moved.ToString(), i), XmlPlaces.Prefix(paragraph));
            }

            xml.Append(copy);
            MarkDeleted(paragraph, i);
        }

        Insert(target.ByteStart, xml.ToString(), target);
    }

    internal void Add(SetStyle edit)
    {
        var paragraph = BlockPlaces.LastParagraph(part.Xml, text.Blocks[edit.Block]);
        part.Properties.Add(paragraph, PropertyContainer.Paragraph, Whole(XmlName.W_pStyle, ParagraphMarkup.StyleOf(XmlPlaces.Prefix(paragraph), styles.IdOf(edit.StyleName))));
        if (edit.Numbering is { } change)
            Number(edit.Block, paragraph, change);
    }

    internal void Add(SetNumbering edit) => Number(edit.Block, BlockPlaces.LastParagraph(part.Xml, text.Blocks[edit.Block]), edit.Change);

    private void Number(int block, XmlNode paragraph, NumberingChange change) =>
        part.Properties.Add(paragraph, PropertyContainer.Paragraph, Whole(XmlName.W_numPr, NumberingOf(block, change, XmlPlaces.Prefix(paragraph))));

    private static PropertyChange Whole(XmlName name, string xml) => new(name, (_, _) => xml);

    private string NumberingOf(int block, NumberingChange change, string prefix)
    {
        if (change.IsOfStyle)
            return "";
        var (id, level) = change switch
        {
            { StartAt: { } start } when text.Blocks[change.Like ?? block].Label is { } label => (numbering.Restarted(block, label, start), label.Level),
            { Like: { } like } when numbering.IdOf(like) is { } restarted => (restarted, numbering.LevelOf(like)),
            { Like: { } like } when text.Blocks[like].Label is { } label => (label.NumberingId, label.Level),

            // numId 0 takes the numbering of the style away (17.9.18).
            _ => (0, 0),
        };
        return $"<{prefix}numPr><{prefix}ilvl {prefix}val=\"{level}\"/><{prefix}numId {prefix}val=\"{id}\"/></{prefix}numPr>";
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="prefix">The prefix of its elements.</param>
    /// <param name="before">Runs before its text.</param>
    /// <param name="after">Runs behind its text.</param>
    private string New(NewParagraph paragraph, string prefix, string before = "", string after = "")
    {
        var model = text.Blocks[paragraph.Like];
        var node = BlockPlaces.LastParagraph(part.Xml, model);
        var isTracked = part.Mode == WriteMode.Tracked;
        if (!(paragraph.Format.IsEmpty && paragraph.CharacterFormat.IsEmpty) && prefix.Length == 0)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var styleId = paragraph.StyleName is { } style ? styles.IdOf(style) : null;
        var properties = ParagraphMarkup.ForNew(node, styleId, isTracked ? part.Revisions.Empty(prefix, "ins") : "", FormatMarkup.Of(paragraph.Format));
        var runProperties = RunProperties(styleId is null ? model : null, prefix, paragraph.CharacterFormat);
        var run = paragraph.Text.Length == 0 ? "" : $"<{prefix}r>{runProperties}{TextMarkup.Content(paragraph.Text, prefix)}</{prefix}r>";
        if (isTracked && run.Length > 0)
            run = $"{part.Revisions.Open(prefix, "ins")}{run}</{prefix}ins>";
        return $"<{prefix}p>{properties}{before}{run}{after}</{prefix}p>";
    }

    /// <summary>The paragraph once more as a tracked insertion, its runs with all their properties. What cannot stand there twice is refused.</summary>
    private string InsertedCopy(XmlNode paragraph)
    {
        var prefix = XmlPlaces.Prefix(paragraph);
        var runs = new StringBuilder();
        for (var child = paragraph.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.IsText || child.Name is XmlName.W_pPr or XmlName.W_proofErr or XmlName.W_del)
                continue;
            if (child.Name == XmlName.W_ins)
            {
                for (var run = child.FirstChild; run.Exists; run = run.NextSibling)
                    AppendRun(run);
            }
            else
            {
                AppendRun(child);
            }
        }

        var properties = ParagraphMarkup.ForNew(paragraph, styleId: null, part.Revisions.Empty(prefix, "ins"));
        var inserted = runs.Length == 0 ? "" : $"{part.Revisions.Open(prefix, "ins")}{runs}</{prefix}ins>";
        return $"<{prefix}p>{properties}{inserted}</{prefix}p>";

        void AppendRun(XmlNode run)
        {
            if (run.IsText)
                return;
            if (run.Name != XmlName.W_r || !IsText(run))
                throw new EditRefusedException(FixObstacle.ParagraphContent);
            runs.Append(XmlPlaces.Raw(run));
        }
    }

    private static bool IsText(XmlNode run)
    {
        for (var child = run.FirstChild; child.Exists; child = child.NextSibling)
        {
            var isPlain = child.IsText || child.Name switch
            {
                XmlName.W_rPr => !child.Child(XmlName.W_rPrChange).Exists,
                XmlName.W_t or XmlName.W_tab or XmlName.W_br or XmlName.W_cr or XmlName.W_noBreakHyphen or XmlName.W_softHyphen or XmlName.W_sym or XmlName.W_lastRenderedPageBreak => true,
                _ => false,
            };
            if (!isPlain)
                return false;
        }

        return true;
    }

    /// <summary>The character properties of the model's longest stretch of stored characters, its ordinary ones, with the changes made.</summary>
    private string RunProperties(Block? model, string prefix, ImmutableArray<FormatChange> changes)
    {
        var rPr = model is not null && text.LongestStoredPieceOf(model) is { } found ? XmlPlaces.NodeAt(part.Xml, found.Source.Start).Parent.Parent.Child(XmlName.W_rPr) : default;
        var children = changes.IsEmpty
            ? rPr.Exists ? ParagraphMarkup.Children(rPr, IsOfChange) : ""
            : PropertyContainer.Run.ContentLike(rPr, IsOfChange, prefix, FormatMarkup.Of(changes));
        return children.Length == 0 ? "" : $"<{prefix}rPr>{children}</{prefix}rPr>";

        static bool IsOfChange(XmlName name) => name is XmlName.W_rPrChange or XmlName.W_ins or XmlName.W_del;
    }

    private void Insert(int at, string xml, XmlNode place)
    {
        var first = part.Splices.All.Count;
        part.Splices.Insert(at, xml);
        part.Mirror(place, first);
    }

    /// <summary>The one <c>w:p</c> of a block that may leave its place.</summary>
    private XmlNode Movable(Block block)
    {
        var paragraph = BlockPlaces.LastParagraph(part.Xml, block);
        var isOnlyOne = paragraph.Parent.Name is XmlName.W_tc or XmlName.W_txbxContent && Siblings(paragraph) == 1;
        if (isOnlyOne || paragraph.Child(XmlName.W_pPr).Child(XmlName.W_sectPr).Exists)
            throw new EditRefusedException(FixObstacle.ParagraphContent);

        // Moving and tracked deleting are not made in two copies at once.
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if ((piece.Flags & PieceFlags.HasTwin) != 0)
                throw new EditRefusedException(FixObstacle.TwinDiffers);

            // A deleted paragraph before it, which is joined with it, stays where it is as long as nothing of it is left.
            if (piece.Source.Start < paragraph.ByteStart)
                throw new EditRefusedException(FixObstacle.ParagraphContent);
        }

        // The last paragraph of a cell must stay behind a table in it (17.4.66).
        if (paragraph.Parent.Name == XmlName.W_tc && !paragraph.NextSibling.Exists)
            throw new EditRefusedException(FixObstacle.ParagraphContent);
        return paragraph;
    }

    private static int Siblings(XmlNode paragraph)
    {
        var count = 0;
        for (var child = paragraph.Parent.FirstChild; child.Exists; child = child.NextSibling)
            count += child.Name == XmlName.W_p ? 1 : 0;
        return count;
    }

    /// <summary>Takes the paragraph away; ends of bookmarks, comments and permissions stay, which may stand between paragraphs.</summary>
    private void Remove(XmlNode paragraph) => part.Splices.Replace(paragraph.ByteStart, paragraph.ByteEnd, RangeMarks.In(paragraph));

    /// <summary>Deletes all its text, tracked, and its mark, so that accepting leaves no empty paragraph.</summary>
    internal void MarkDeleted(XmlNode paragraph, int block)
    {
        var span = text.Blocks[block].Span;
        if (!span.IsEmpty)
            new TextEdits(text, part).Add(new ReplaceText(span, ""));

        var prefix = XmlPlaces.Prefix(paragraph);
        var mark = part.Revisions.Empty(prefix, "del");
        var pPr = paragraph.Child(XmlName.W_pPr);
        if (!pPr.Exists)
        {
            if (XmlPlaces.IsSelfClosing(paragraph))
                throw new EditRefusedException(FixObstacle.ParagraphContent);
            part.Splices.Insert(XmlPlaces.ContentStart(paragraph), $"<{prefix}pPr><{prefix}rPr>{mark}</{prefix}rPr></{prefix}pPr>");
        }
        else if (pPr.Child(XmlName.W_rPr) is { Exists: true } rPr && !XmlPlaces.IsSelfClosing(rPr))
        {
            part.Splices.Insert(XmlPlaces.ContentStart(rPr), mark);
        }
        else
        {
            var changed = ParagraphMarkup.Children(pPr, static name => name is XmlName.W_rPr or XmlName.W_pPrChange);
            var change = pPr.Child(XmlName.W_pPrChange);
            part.Splices.Replace(pPr.ByteStart, pPr.ByteEnd, $"<{prefix}pPr>{changed}<{prefix}rPr>{mark}</{prefix}rPr>{(change.Exists ? XmlPlaces.Raw(change) : "")}</{prefix}pPr>");
        }
    }
}
