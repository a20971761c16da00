using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>Writes the rows of a table: <c>&lt;</c> merges a cell with the one at its left, <c>^</c> with the one above; a row of one cell spans all columns.</summary>
internal sealed class TableWriter(Wml xml, ParagraphWriter paragraphs, Layout layout, TableLineSizes lines)
{
    private const int TableWidth = 9000;

    public void Write(IReadOnlyList<NumberedLine> rows)
    {
        var columns = rows.Max(row => row.Line.Cells.Length);
        Begin(columns);
        var body = rows.SkipWhile(row => row.Line.IsHeaderRow).FirstOrDefault();
        var notes = rows.Reverse().TakeWhile(row => row.Line.Cells.Length == 1 && columns > 1).LastOrDefault();
        foreach (var row in rows)
            Row(row, columns, IsAbove(rows, row, columns), isBelowThickLine: row != rows[0] && (row == body || row == notes));
        xml.End();
    }

    private void Edge(string side, int size) =>
        xml.Empty("w:" + side, "w:val", size == 0 ? "nil" : "single", "w:sz", size.ToString(CultureInfo.InvariantCulture), "w:space", "0", "w:color", "auto");

    private void Begin(int columns)
    {
        xml.Start("w:tbl").Start("w:tblPr").Empty("w:tblW", "w:w", TableWidth.ToString(), "w:type", "dxa").Value("w:jc", "center");
        xml.Start("w:tblBorders");
        Edge("top", lines.Frame);
        Edge("left", lines.Sides);
        Edge("bottom", lines.Frame);
        Edge("right", lines.Sides);
        Edge("insideH", lines.Inside);
        Edge("insideV", lines.Inside);
        xml.End().End().Start("w:tblGrid");
        for (var i = 0; i < columns; i++)
            xml.Empty("w:gridCol", "w:w", (TableWidth / columns).ToString());
        xml.End();
    }

    /// <summary>The paragraphs of a cell as the cells of a table of one row inside it; the paragraph that has to end a cell follows.</summary>
    private void Nested(ImmutableArray<NotationLine> content, NumberedLine row)
    {
        Begin(content.Length);
        xml.Start("w:tr");
        foreach (var line in content)
        {
            xml.Start("w:tc").Start("w:tcPr").Empty("w:tcW", "w:w", "1000", "w:type", "dxa").End();
            paragraphs.Write(layout.Cell(NumberAssigner.Marked(line, row.Zone), row.Line.IsHeaderRow));
            xml.End();
        }

        xml.End().End();
        paragraphs.Write(layout.Cell(NumberAssigner.Marked(new NotationLine(LineKind.Paragraph), row.Zone), row.Line.IsHeaderRow));
    }

    /// <summary>For each column whether the cell of this row goes on in the next one.</summary>
    private static bool[] IsAbove(IReadOnlyList<NumberedLine> rows, NumberedLine row, int columns)
    {
        var next = rows.SkipWhile(other => other != row).Skip(1).FirstOrDefault();
        var result = new bool[columns];
        if (next is null)
            return result;
        for (var i = 0; i < next.Line.Cells.Length; i++)
            result[i] = IsOnly(next.Line.Cells[i], "^");
        return result;
    }

    private void Row(NumberedLine row, int columns, bool[] goesOn, bool isBelowThickLine)
    {
        xml.Start("w:tr");
        if (row.Line.IsHeaderRow)
            xml.Start("w:trPr").Empty("w:tblHeader").End();
        var cells = row.Line.Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            var span = cells.Length == 1 ? columns : 1;
            while (i + span < cells.Length && IsOnly(cells[i + span], "<"))
                span++;
            Cell(cells[i], row, span, columns, goesOn[i], isBelowThickLine);
            i += span - 1;
        }

        xml.End();
    }

    private void Cell(ImmutableArray<NotationLine> content, NumberedLine row, int span, int columns, bool goesOn, bool isBelowThickLine)
    {
        var continues = IsOnly(content, "^");
        xml.Start("w:tc").Start("w:tcPr").Empty("w:tcW", "w:w", (TableWidth / columns * span).ToString(), "w:type", "dxa");
        if (span > 1)
            xml.Value("w:gridSpan", span);
        if (continues)
            xml.Empty("w:vMerge");
        else if (goesOn)
            xml.Value("w:vMerge", "restart");
        var hasDiagonal = Has(content, "diagonal");
        if (isBelowThickLine || hasDiagonal)
            xml.Start("w:tcBorders");
        if (isBelowThickLine)
            Edge("top", lines.Head);
        if (hasDiagonal)
            xml.Empty("w:tl2br", "w:val", "single", "w:sz", "4");
        if (isBelowThickLine || hasDiagonal)
            xml.End();
        xml.End();
        if (continues)
        {
            xml.Empty("w:p");
        }
        else if (Has(content, "nested"))
        {
            Nested(content, row);
        }
        else
        {
            foreach (var line in content)
                paragraphs.Write(layout.Cell(NumberAssigner.Marked(line, row.Zone), row.Line.IsHeaderRow));
        }

        xml.End();
    }

    private static bool Has(ImmutableArray<NotationLine> lines, string element) =>
        lines.Any(line => line.Content.Any(inline => inline is ElementInline found && found.Name == element));

    private static bool IsOnly(ImmutableArray<NotationLine> cell, string text) =>
        cell is [{ Kind: LineKind.Paragraph, Content: [TextInline only] }] && only.Text == text;
}
