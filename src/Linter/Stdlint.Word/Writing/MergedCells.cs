using Stdlint.Word.Reading;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The cells that a vertical merge joins (<c>w:vMerge</c>; ECMA-376 Part 1, 17.4.84).</summary>
internal static class MergedCells
{
    /// <summary>The cell and those below that continue it.</summary>
    internal static IReadOnlyList<XmlNode> From(XmlNode first)
    {
        var cells = new List<XmlNode> { first };
        if (!first.Child(XmlName.W_tcPr).Child(XmlName.W_vMerge).Exists)
            return cells;
        var column = ColumnOf(first);
        for (var row = NextRow(first.Parent); row.Exists; row = NextRow(row))
        {
            var cell = row.FirstChild;
            while (cell.Exists && !(cell.Name == XmlName.W_tc && ColumnOf(cell) >= column))
                cell = cell.NextSibling;
            if (!cell.Exists || ColumnOf(cell) != column || !Continues(cell))
                break;
            cells.Add(cell);
        }

        return cells;
    }

    private static bool Continues(XmlNode cell) =>
        cell.Child(XmlName.W_tcPr).Child(XmlName.W_vMerge) is { Exists: true } merge && merge.Attribute(XmlName.W_val) is null or "continue";

    private static XmlNode NextRow(XmlNode row)
    {
        do
            row = row.NextSibling;
        while (row.Exists && row.Name != XmlName.W_tr);
        return row;
    }

    private static int ColumnOf(XmlNode cell)
    {
        var column = OpenTable.Span(cell.Parent.Child(XmlName.W_trPr), XmlName.W_gridBefore, 0);
        for (var before = cell.Parent.FirstChild; before != cell; before = before.NextSibling)
        {
            if (before.Name == XmlName.W_tc)
                column += OpenTable.Span(before.Child(XmlName.W_tcPr), XmlName.W_gridSpan, 1);
        }

        return column;
    }
}
