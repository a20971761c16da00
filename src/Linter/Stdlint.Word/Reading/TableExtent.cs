using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Rows and grid columns of a table in the view, counted before its cells are read: the parts of a table style depend on them.</summary>
internal readonly record struct TableExtent(int Rows, int Columns)
{
    internal static TableExtent Of(XmlNode table, RevisionFilter revisions)
    {
        int rows = 0, columns = 0, column = 0;
        var part = table.Part;
        for (int i = table.Index + 1, end = table.SubtreeEnd; i < end;)
        {
            var node = part[i];
            switch (node.Name)
            {
                case XmlName.W_tr:
                    var trPr = node.Child(XmlName.W_trPr);
                    var isDropped = revisions.Drops(trPr);
                    i = isDropped ? node.SubtreeEnd : i + 1;
                    if (!isDropped)
                        rows++;
                    column = OpenTable.Span(trPr, XmlName.W_gridBefore, 0) + OpenTable.Span(trPr, XmlName.W_gridAfter, 0);
                    break;
                case XmlName.W_tc:
                    var tcPr = node.Child(XmlName.W_tcPr);
                    if (!revisions.Drops(tcPr))
                        column += OpenTable.Span(tcPr, XmlName.W_gridSpan, 1);
                    columns = Math.Max(columns, column);
                    i = node.SubtreeEnd;
                    break;
                case XmlName.MC_Choice or XmlName.MC_Fallback:
                    i = AlternateContent.IsChosen(node) ? i + 1 : node.SubtreeEnd;
                    break;
                default:
                    i = StoryReader.IsWrapper(node.Name) && !revisions.Drops(node.Name) ? i + 1 : node.SubtreeEnd;
                    break;
            }
        }

        return new TableExtent(rows, columns);
    }
}
