using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.1：表编号和表题置于表之上。移到表之前要另写一段，会丢下表题上的书签，所以由人移动。
public sealed class TableTitlePosition : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var table in context.Model.Tables)
        {
            if (table is { HasCaption: true, Grid: { } grid } && table.CaptionBlock >= grid.EndBlock)
                context.Report(Descriptors.TableTitlePosition, table.CaptionSpan, context.Text.ExcerptOf(table.CaptionSpan)).Assuming(table);
        }
    }
}
