using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
                .Assuming(rows < options.SureRows ? RecognitionConfidence.Low : RecognitionConfidence.High)
                .WithFix(() => Repeated(body.Grid, body.Table.HeaderRows));
        }
    }

    /// <summary>Each row of the head; none where a cell reaches from the head into the rows below, which could not be parted.</summary>
    private static IEnumerable<DraftEdit> Repeated(DraftTable table, int headerRows)
    {
        var head = table.Cells.Where(cell => cell.Row < headerRows && cell.EndBlock > cell.FirstBlock).DistinctBy(static cell => cell.Row).ToList();
        if (head.Count < headerRows || table.Cells.Any(cell => cell.Row < headerRows && cell.Row + cell.RowSpan > headerRows))
            return [];
        return head.Select(static cell => new FormatBlock(cell.FirstBlock, FormatTarget.TableRow, FormatChange.On(FormatProperty.RepeatedHeader)));
    }
}
