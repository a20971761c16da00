using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Elements;

/// <summary>列成表的引用文件：编号一栏、名称一栏，可有序号一栏。有表题、注或别的栏的，由人改写。</summary>
internal static class ReferenceTable
{
    /// <summary>The edits that make each row a line of the list; none where a cell holds something else than its column says.</summary>
    public static IEnumerable<DraftEdit> AsList(DraftModel model, ClauseSyntax clause, TableSyntax table)
    {
        if (table is not { HasCaption: false, Grid: { OuterCell: null, RowCount: > 1 } grid } || table.FirstBlock != grid.FirstBlock || table.EndBlock != grid.EndBlock || grid.FirstBlock <= clause.HeadingBlock + 1)
            return [];
        var before = model.Text.Blocks[grid.FirstBlock - 1];
        if (before is not { Cell: null, Story: BlockStory.Body } || before.Has(BlockFlags.EndsPageSection) || grid.Cells.Length != grid.RowCount * grid.ColumnCount
            || Columns(model.Text, grid) is not { } columns || Like(model, clause) is not { } like)
        {
            return [];
        }

        var lines = new List<NewParagraph>();
        for (var row = 1; row < grid.RowCount; row++)
        {
            var number = grid.TextAt(model.Text, row, columns.Number);
            var title = grid.TextAt(model.Text, row, columns.Title);
            if (number is null || title is not { Length: > 0 } || !IsNumber(model, grid.Cells[(row * grid.ColumnCount) + columns.Number], number))
                return [];
            lines.Add(new NewParagraph(number + "\u3000" + (title is ['《', .., '》'] ? title[1..^1] : title), like));
        }

        return [new InsertParagraphs(before.Index, InsertionSide.After, [.. lines]), new DeleteTable(grid.FirstBlock, grid.EndBlock - grid.FirstBlock)];
    }

    private static (int Number, int Title)? Columns(DraftText text, DraftTable grid)
    {
        var (number, title) = (-1, -1);
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var head = grid.TextAt(text, 0, column) ?? "";
            if (number < 0 && Vocabulary.ReferenceNumberHeads.Contains(head))
                number = column;
            else if (title < 0 && Vocabulary.ReferenceTitleHeads.Contains(head))
                title = column;
            else if (!Vocabulary.OrdinalHeads.Contains(head))
                return null;
        }

        return number < 0 || title < 0 ? null : (number, title);
    }

    private static bool IsNumber(DraftModel model, TableCell cell, string number) =>
        model.StandardNumbersIn(model.Text.SpanOf(cell)) is [var found] && model.Text.TextOf(found.Span).SequenceEqual(number);

    /// <summary>A line of the list, else an ordinary paragraph.</summary>
    private static int? Like(DraftModel model, ClauseSyntax clause)
    {
        foreach (var entry in model.ReferenceEntries)
        {
            if (clause.Span.Contains(entry.Span) && WholeParagraphs.Of(entry) is { } range)
                return range.First;
        }

        return InsertedDivision.OrdinaryParagraph(model);
    }
}
