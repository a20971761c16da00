using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4：表中的数值有单位，在表头里或表的右上方给出。
// 长度、温度等一栏全是数，而表里、表前都没有说到单位，才看得出漏了；公称尺寸没有单位。
public sealed class TableUnitMissing : DraftAnalyzer
{
    private const string Unit = "单位";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            if (!body.Table.UnitSpan.IsEmpty || body.IsForm || SpeaksOfUnits(context.Model, body))
                continue;
            ReportedDiagnostic? report = null;
            foreach (var (head, span) in NumberColumn.EndingWith(Vocabulary.ColumnsWithUnit, context.Text, body))
            {
                if (head.Contains("公称", StringComparison.Ordinal))
                    continue;
                if (report is null)
                    report = context.Report(Descriptors.TableUnitMissing, span, head).Assuming(body.Table);
                else
                    report.AlsoAt(span);
            }
        }
    }

    /// <summary>In the title, the head, any cell or note, or in the line before.</summary>
    private static bool SpeaksOfUnits(DraftModel model, TableBody body)
    {
        var first = body.Table.HasCaption ? body.Table.CaptionBlock : body.Grid.FirstBlock;
        if (first > 0 && model.Text.TextOf(model.Text.Blocks[first - 1]).Contains(Unit, StringComparison.Ordinal) || model.Text.TextOf(body.Table.Span).Contains(Unit, StringComparison.Ordinal))
            return true;
        if (body.Table.Title.AsSpan().IndexOfAny('（', '(', '/') >= 0)
            return true;
        foreach (var cell in body.Grid.Cells)
        {
            if (cell.Row < body.HeadRows && model.Text.TextOf(body.TextOf(cell)) is var head && (head.IndexOfAnyInRange('A', 'z') >= 0 || head.IndexOfAny("℃°%µ") >= 0))
                return true;
        }

        return false;
    }
}
