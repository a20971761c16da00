using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>表 (9.8): title above, unit line, the grid with its cells, notes and footnotes right below.</summary>
internal sealed class TableRecognizer(DraftLines lines, ContentAssembler content)
{
    // Deeper nesting is flattened: nobody reads it, and the tree must stay shallow.
    private const int DeepestNesting = 8;

    // Title, unit line and blank lines before the grid.
    private const int LongestHead = 5;

    public TableSyntax? Read(int block, int end, ContentContext context)
    {
        if (!content.IsOwn(block, context))
            return OuterTable(block, context) is { } bare ? Fill(new(), bare, block, block, end, context) : null;
        if (context.IsPlain || lines[block].Role.Meaning == StyleMeaning.CaptionCounter || !CaptionScanner.IsCaption(lines, block, out var caption) || caption.Head != '表')
            return null;

        var (gridBlock, unit) = FindGrid(block, end, context);
        var node = new TableSyntax();
        caption.CopyTo(node, lines, block);
        if (gridBlock >= 0)
        {
            node.UnitSpan = unit;
            return Fill(node, OuterTable(gridBlock, context)!, block, gridBlock, end, context);
        }

        // A cell that says 表1 names the table.
        if (!caption.IsStyled && (context.Cell is not null || !lines.IsCentred(block) && !lines.IsBold(block) && lines.EndsClause(block)))
            return null;

        // A table without grid: lost, or a picture (STD5425).
        node.Confidence = caption.IsStyled || lines.IsCentred(block) ? RecognitionConfidence.High : RecognitionConfidence.Medium;
        node.UnitSpan = new(lines[block].End, 0);
        var last = block + 1;
        var next = lines.NextContent(last, end);
        if (next < end && next <= block + 2 && content.IsOwn(next, context) && lines[next].IsObjectsOnly && lines.Text.ObjectAt(lines[next].Start)?.Kind == InlineObjectKind.Picture)
        {
            node.PictureBlock = next;
            last = next + 1;
        }

        return node.Over(lines, block, last);
    }

    private (int Block, TextSpan Unit) FindGrid(int caption, int end, ContentContext context)
    {
        var unit = new TextSpan(lines[caption].End, 0);
        for (var i = caption + 1; i < end && i <= caption + LongestHead; i++)
        {
            if (!content.IsOwn(i, context))
                return OuterTable(i, context) is null ? (-1, unit) : (i, unit);
            if (lines[i].IsBlank)
                continue;
            if (IsUnitLine(lines.Of(i)))
                unit = lines.Span(i);
            else if (lines[i].Role.Meaning is not (StyleMeaning.CaptionCounter or StyleMeaning.TableTitle))
                break;
        }

        return (-1, unit);
    }

    public static bool IsUnitLine(ReadOnlySpan<char> text) =>
        text.Length <= 24 && (text.StartsWith("单位") || text.StartsWith("（单位") || text.StartsWith("(单位") || text.StartsWith("计量单位"));

    /// <summary>The table of the block that lies directly in the context; null where the block is in none.</summary>
    public DraftTable? OuterTable(int block, ContentContext context)
    {
        if (context.Cell is null && lines[block].Table is >= 0 and var index)
            return Table(index);
        var table = lines.Block(block).Cell?.Table;
        for (var step = 0; table is not null && step < 64; step++)
        {
            if (ReferenceEquals(table.OuterCell, context.Cell))
                return table;
            table = table.OuterCell?.Table;
        }

        return null;
    }

    private DraftTable? Table(int index)
    {
        var tables = lines.Text.Tables;
        if (index < tables.Length && tables[index].Index == index)
            return tables[index];
        foreach (var table in tables)
        {
            if (table.Index == index)
                return table;
        }

        return null;
    }

    private TableSyntax Fill(TableSyntax node, DraftTable grid, int first, int gridBlock, int end, ContentContext context)
    {
        var children = new List<DraftSyntaxNode>();
        var hasCaption = node.CaptionBlock >= 0;
        if (!hasCaption)
        {
            node.NumberSpan = new(lines.Block(gridBlock).Span.Start, 0);
            node.TitleSpan = node.NumberSpan;
            node.UnitSpan = node.NumberSpan;
        }

        for (var i = first + 1; i < gridBlock; i++)
        {
            if (lines[i].IsBlank || lines[i].Role.Meaning == StyleMeaning.CaptionCounter)
                children.Add(NodeSpans.Trivia(lines, i));
            else
                children.Add(new ParagraphSyntax(SyntaxKind.Paragraph).Over(lines, i, i + 1));
        }

        node.Grid = grid;
        var last = Math.Clamp(grid.EndBlock, gridBlock + 1, end);
        AppendCells(children, grid, gridBlock, last, context);
        node.HeaderRows = TableHeaders.Rows(lines, grid);
        node.IsLayout = !hasCaption && (!grid.HasBorders || grid.Cells.Length <= 1);
        if (!hasCaption)
            last = CaptionBelow(node, children, last, end, context);
        last = AppendNotesBelow(node, children, last, end, context);
        return node.Over(lines, first, last).With(children);
    }

    private void AppendCells(List<DraftSyntaxNode> children, DraftTable grid, int start, int end, ContentContext context)
    {
        var position = start;
        if (context.Depth < DeepestNesting)
        {
            foreach (var cell in grid.Cells)
            {
                var cellEnd = Math.Min(cell.EndBlock, end);
                if (cell.FirstBlock < position || cellEnd <= cell.FirstBlock)
                    continue;
                AppendLoose(children, ref position, cell.FirstBlock);
                var inner = new List<DraftSyntaxNode>();
                content.Append(inner, cell.FirstBlock, cellEnd, context with { Cell = cell, Depth = context.Depth + 1 });
                children.Add(new TableCellSyntax { Cell = cell }.Over(lines, cell.FirstBlock, cellEnd).With(inner));
                position = cellEnd;
            }
        }

        AppendLoose(children, ref position, end);
    }

    // Blocks of a table outside its cells: text boxes anchored there, cells too deep to keep.
    private void AppendLoose(List<DraftSyntaxNode> children, ref int position, int end)
    {
        for (; position < end; position++)
        {
            children.Add(lines[position].IsBlank
                ? NodeSpans.Trivia(lines, position)
                : new ParagraphSyntax(SyntaxKind.Paragraph).Over(lines, position, position + 1));
        }
    }

    /// <summary>A title below its table, where no other table follows that it could belong to.</summary>
    private int CaptionBelow(TableSyntax node, List<DraftSyntaxNode> children, int last, int end, ContentContext context)
    {
        var below = lines.NextContent(last, end);
        if (below >= end || below > last + 1 || !content.IsOwn(below, context) || node.IsLayout || context.IsPlain || !CaptionScanner.IsCaption(lines, below, out var caption) || caption.Head != '表'
            || FindGrid(below, end, context).Block >= 0)
        {
            return last;
        }

        content.AppendTrivia(children, last, below);
        caption.CopyTo(node, lines, below);
        return below + 1;
    }

    /// <summary>Notes and footnotes below the frame: wrongly placed, but of the table.</summary>
    private int AppendNotesBelow(TableSyntax node, List<DraftSyntaxNode> children, int last, int end, ContentContext context)
    {
        if (node.IsLayout || context.IsPlain)
            return last;
        while (last < end && content.IsOwn(last, context) && !lines[last].IsBlank
            && (lines[last].Role.Meaning is StyleMeaning.TableFootnote || TableFootnotes.IsFootnote(lines, last)
                || lines[last].Role.Meaning == StyleMeaning.Note || NoteRecognizer.ScanLabel(lines.Of(last), out _, out var kind) > 0 && kind == SyntaxKind.Note))
        {
            last = TableFootnotes.IsFootnote(lines, last)
                ? AppendFootnote(children, last)
                : content.AppendOne(children, last, end, context);
        }

        return last;
    }

    private int AppendFootnote(List<DraftSyntaxNode> children, int block)
    {
        children.Add(TableFootnotes.Read(lines, block));
        return block + 1;
    }
}
