using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <content>Tables, their rows and cells.</content>
internal sealed partial class StoryReader
{
    private int BeginTable(XmlNode node)
    {
        if (_isInParagraph)
        {
            Defer(node);
            return node.SubtreeEnd;
        }

        FinishBlock();
        var properties = node.Child(XmlName.W_tblPr);
        var borders = properties.Child(XmlName.W_tblBorders);
        var outer = _story.Table;
        var table = new DraftTable
        {
            Index = draft.Tables.Count,
            OuterCell = outer?.Cell,
            StyleName = draft.Styles.TableFormattingOf(properties, TableConditions.None)?.StyleName,
            HasBorders = borders.Exists ? TableLines.AreDrawn(borders) : draft.Styles.DrawsTableBorders(properties),
        };
        draft.Tables.Add(table);
        _story.Table = new OpenTable(table, properties, TableExtent.Of(node, _revisions), outer, _text.BlockCount);
        Push(node, FrameKind.Table);
        return node.Index + 1;
    }

    private void EndTable()
    {
        var table = _story.Table!;
        table.Complete(_text.BlockCount);
        _story.Table = table.Outer;

        // All its rows are tracked away. Tables inside it would have cells, so it is the last one.
        if (table.Table.Cells.IsEmpty)
            draft.Tables.RemoveAt(table.Table.Index);
    }

    private int BeginRow(XmlNode node)
    {
        var trPr = node.Child(XmlName.W_trPr);
        if (_story.Table is not { Cell: null } table || _revisions.Drops(trPr))
            return node.SubtreeEnd;
        table.BeginRow(trPr, node.Child(XmlName.W_tblPrEx));
        Push(node, FrameKind.Row, data: node.Index);
        return _part.ContentStartOf(node.Index, XmlName.W_trPr);
    }

    private int BeginCell(XmlNode node)
    {
        var tcPr = node.Child(XmlName.W_tcPr);
        if (_story.Table is not { Row: >= 0, Cell: null } table || _revisions.Drops(tcPr) || !table.BeginCell(tcPr, _revisions, draft.Styles, _text.BlockCount))
            return node.SubtreeEnd;
        table.Table.HasBorders |= TableLines.AreDrawn(tcPr.Child(XmlName.W_tcBorders));
        Push(node, FrameKind.Cell);
        return _part.ContentStartOf(node.Index, XmlName.W_tcPr);
    }
}
