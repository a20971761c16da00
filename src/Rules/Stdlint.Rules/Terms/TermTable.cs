using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Terms;

/// <summary>
/// 列成表的术语：术语、英文、定义各一栏，可有序号。只在编号是手写的文稿里改为条目：自动编号的条目要用模板的样式，由人选。
/// 表被提及、有注、有合并的格，或本章已有条目的，由人改写。
/// </summary>
internal static class TermTable
{
    private static readonly ImmutableArray<FormatChange> Black = [new(FormatProperty.EastAsiaFont, "黑体")];

    private static readonly ImmutableArray<FormatChange> Flush = [FormatChange.Of(FormatProperty.FirstLineIndent, 0)];

    /// <summary>The edits that make each row an entry; none where a cell holds something else than its column says.</summary>
    public static IEnumerable<DraftEdit> AsEntries(DraftModel model, DivisionSyntax clause, TableSyntax table)
    {
        if (clause is not { NumberOrigin: NumberOrigin.Typed, HasCertainNumber: true, Number: { } number, Subclauses: [] } || table.Grid is not { OuterCell: null, RowCount: > 1 } grid
            || table.FirstBlock <= clause.HeadingBlock || table.EndBlock != grid.EndBlock || grid.FirstBlock != (table.HasCaption ? table.CaptionBlock + 1 : table.FirstBlock)
            || !IsAlone(model, table) || model.TermEntries.Any(entry => clause.Span.Contains(entry.Span)))
            return [];
        // 在表题与表之间插入：表前的一段删去以后，要有别的段来接。
        var before = model.Text.Blocks[grid.FirstBlock - 1];
        if (before is not { Cell: null, Story: BlockStory.Body } || before.Has(BlockFlags.EndsPageSection) || grid.Cells.Length != grid.RowCount * grid.ColumnCount
            || Columns(model.Text, grid) is not var (term, english, definition) || InsertedDivision.OrdinaryParagraph(model) is not { } ordinary)
            return [];

        var lines = ImmutableArray.CreateBuilder<NewParagraph>();
        for (var row = 1; row < grid.RowCount; row++)
        {
            var name = grid.TextAt(model.Text, row, term);
            var meaning = grid.TextAt(model.Text, row, definition);
            var equivalent = grid.TextAt(model.Text, row, english);
            if (name is not { Length: > 0 } || meaning is not { Length: > 0 } || equivalent is not { Length: > 0 })
                return [];
            lines.Add(new NewParagraph($"{number.Text}.{row}", ordinary) { Format = Flush, CharacterFormat = Black });
            lines.Add(new NewParagraph($"{name}\u3000{equivalent}", ordinary) { CharacterFormat = Black });
            lines.Add(new NewParagraph(meaning.TrimEnd('；', ';', '.').TrimEnd('。') + "。", ordinary));
        }

        IEnumerable<DraftEdit> caption = table.HasCaption ? [new DeleteParagraphs(table.CaptionBlock, 1)] : [];
        return [new InsertParagraphs(before.Index, InsertionSide.After, lines.DrainToImmutable()), .. caption, new DeleteTable(grid.FirstBlock, grid.EndBlock - grid.FirstBlock)];
    }

    /// <summary>Nothing refers to the table, and no other one is numbered after it.</summary>
    private static bool IsAlone(DraftModel model, TableSyntax table) =>
        !table.HasCaption || (model.Tables.Count(static other => other.HasCaption && other.FirstAncestor<AnnexSyntax>() is null) == 1 && !model.CrossReferences.Any(pointer => pointer.Target == table));

    private static (int Term, int English, int Definition)? Columns(DraftText text, DraftTable grid)
    {
        var (term, english, definition) = (-1, -1, -1);
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var head = NormalizedText.Of(grid.TextAt(text, 0, column) ?? "");
            if (term < 0 && Vocabulary.TermHeads.Contains(head))
                term = column;
            else if (english < 0 && Vocabulary.EquivalentHeads.Contains(head))
                english = column;
            else if (definition < 0 && Vocabulary.DefinitionHeads.Contains(head))
                definition = column;
            else if (!Vocabulary.OrdinalHeads.Contains(head))
                return null;
        }

        return term < 0 || english < 0 || definition < 0 ? null : (term, english, definition);
    }
}
