using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.1：表编号和表题置于表之上。
public sealed class TableTitlePosition : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var table in context.Model.Tables)
        {
            if (table is { HasCaption: true, Grid: { } grid } && table.CaptionBlock >= grid.EndBlock)
                context.Report(Descriptors.TableTitlePosition, table.CaptionSpan, context.Text.ExcerptOf(table.CaptionSpan)).Assuming(table).WithFix(() => MoveAbove(context.Text, table, grid));
        }
    }

    // 和表之间还有别的内容的，由人移动。
    private static MoveParagraphs? MoveAbove(DraftText text, TableSyntax table, DraftTable grid) =>
        table.CaptionBlock == grid.EndBlock && grid.OuterCell is null && text.Blocks[table.CaptionBlock] is { Cell: null, Story: BlockStory.Body }
            ? new MoveParagraphs(table.CaptionBlock, 1, grid.FirstBlock)
            : null;
}
