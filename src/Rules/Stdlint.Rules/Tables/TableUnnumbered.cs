using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.2.1：每个表均应有编号，只有一个也编为“表1”。术语、符号的清单，示例里的表，附录中的表单，不要求。
public sealed class TableUnnumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var before = -1;
        var unnumbered = new HashSet<AnnexSyntax?>();
        foreach (var body in context.Model.TableBodies)
        {
            var table = body.Table;
            var follows = before >= 0 && OnlyBlanks(context, before, table.FirstBlock);
            before = table.EndBlock;
            if (table.Number is not null || table.IsContinuation || !IsTableOfText(context, table) || body.IsForm && table.FirstAncestor<AnnexSyntax>() is not null)
                continue;

            // 紧接着上一个表的，是同一个表断开的部分。
            if (!table.HasCaption && follows)
                continue;
            var report = context.Report(Descriptors.TableUnnumbered, body.Place).Assuming(table);
            if (unnumbered.Add(table.FirstAncestor<AnnexSyntax>()))
                report.WithFix(() => MissingCaptionNumber.Edits(context.Model, table, TitleOf(context.Model, table)));
        }
    }

    // 没有编号的表题是表上方居中的一行；挨着上一个表的，不知是哪个表的。
    private static int TitleOf(DraftModel model, TableSyntax table)
    {
        if (table.HasCaption)
            return table.CaptionBlock;
        var above = table.Grid!.FirstBlock - 1;
        return MissingCaptionNumber.IsTitle(model, above) && above > 0 && model.Text.Blocks[above - 1].Cell is null ? above : -1;
    }

    private static bool IsTableOfText(DraftContext context, TableSyntax table) =>
        table.Grid!.OuterCell is null
        && context.Model.ZoneAt(table.Span.Start).Region is DraftRegion.Introduction or DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex
        && table.FirstAncestor<NoteSyntax>() is null;

    private static bool OnlyBlanks(DraftContext context, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!context.Text.TextOf(context.Text.Blocks[i]).IsWhiteSpace())
                return false;
        }

        return true;
    }
}
