using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Edits of whole tables.</summary>
internal sealed class TableEdits(DraftText text, PartEditor part, ParagraphEdits paragraphs)
{
    /// <exception cref="EditRefusedException">The blocks are not those of a table of the body.</exception>
    internal void Add(DeleteTable edit)
    {
        var table = BlockPlaces.FirstParagraph(part.Xml, text.Blocks[edit.First]);
        while (table.Exists && !(table.Name == XmlName.W_tbl && table.Parent.Name == XmlName.W_body))
            table = table.Parent;
        var last = text.Blocks[edit.First + edit.Count - 1];
        if (!table.Exists || last.Source.End > table.ByteEnd)
            throw new EditRefusedException(FixObstacle.ParagraphContent);
        if (part.Mode == WriteMode.Direct)
        {
            part.Splices.Replace(table.ByteStart, table.ByteEnd, RangeMarks.In(table));
            return;
        }

        for (var i = edit.First; i < edit.First + edit.Count; i++)
        {
            var paragraph = BlockPlaces.LastParagraph(part.Xml, text.Blocks[i]);
            if (paragraph != BlockPlaces.FirstParagraph(part.Xml, text.Blocks[i]))
                throw new EditRefusedException(FixObstacle.ParagraphContent);
            paragraphs.MarkDeleted(paragraph, i);
        }

        for (var row = table.FirstChild; row.Exists; row = row.NextSibling)
        {
            if (row.Name == XmlName.W_tr)
                MarkRowDeleted(row);
        }
    }

    /// <summary>A deleted row (17.13.5.12): the mark stands last but for a change of its properties.</summary>
    private void MarkRowDeleted(XmlNode row)
    {
        var prefix = XmlPlaces.Prefix(row);
        var mark = part.Revisions.Empty(prefix, "del");
        if (row.Child(XmlName.W_trPr) is not { Exists: true } trPr)
        {
            var at = row.Child(XmlName.W_tblPrEx) is { Exists: true } exception ? exception.ByteEnd : XmlPlaces.ContentStart(row);
            part.Splices.Insert(at, $"<{prefix}trPr>{mark}</{prefix}trPr>");
        }
        else if (XmlPlaces.IsSelfClosing(trPr))
        {
            part.Splices.Replace(trPr.ByteStart, trPr.ByteEnd, XmlPlaces.Filled(trPr, mark));
        }
        else
        {
            part.Splices.Insert(trPr.Child(XmlName.W_trPrChange) is { Exists: true } change ? change.ByteStart : XmlPlaces.ContentEnd(trPr), mark);
        }
    }
}
