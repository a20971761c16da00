using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.3：续表均应重复表头。排在几页上要到排版才知道：行多的表提示设置标题行重复，更多的才有把握。
public sealed class TableHeadNotRepeated : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<TableHeadNotRepeatedOptions>();
        foreach (var body in context.Model.TableBodies)
        {
            var rows = body.Grid.RowCount;
            if (rows <= options.MinRows || body.Table.HeaderRows == 0 || body.Grid.OuterCell is not null || body.Grid.Cells.Any(static cell => cell.InHeaderRow))
                continue;
            context.Report(Descriptors.TableHeadNotRepeated, body.Place, rows)
                .Assuming(body.Table)
                .Assuming(rows < options.SureRows ? RecognitionConfidence.Low : RecognitionConfidence.High);
        }
    }
}
