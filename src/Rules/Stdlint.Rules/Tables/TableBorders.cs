using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：表的外框线、表头和注的框线用粗实线。一份文件的表多是同一画法，一种毛病只报一条；表格式样的表单另有样子。
public sealed class TableBorders : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var ratio = context.Options<TableBordersOptions>().ThickPercent;
        ReportedDiagnostic? open = null, thin = null;
        foreach (var body in context.Model.TableBodies)
        {
            if (!body.Table.HasCaption || body.IsForm || body.Grid.OuterCell is not null || TableRuling.Of(body) is not { } ruling)
                continue;
            if (ruling.Frame.Contains(0))
                open = open?.AlsoAt(body.Place) ?? context.Report(Descriptors.TableBordersOpen, body.Place).Assuming(body.Table);
            else if (ruling.Frame.Concat(ruling.Heads).Any(line => line * 100 < ruling.Inside * ratio))
                thin = thin?.AlsoAt(body.Place) ?? context.Report(Descriptors.TableBorders, body.Place).Assuming(body.Table);
        }
    }
}
