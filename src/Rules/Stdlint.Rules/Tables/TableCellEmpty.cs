using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，10.4.2.2：没有内容的单元格用一字线。待填写的表单留空是本意；备注栏空着也常见，不算。一个表一处。
public sealed class TableCellEmpty : DraftAnalyzer
{
    private const string Dash = "—";

    private const int MostShown = 5;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            if (body.IsForm || body.Blanks.Length == 0 || body.Table.HeaderRows == 0)
                continue;
            var blanks = body.Blanks.Where(cell => !Vocabulary.RemarkColumns.Contains(body.HeadOf(cell.Column))).ToList();
            if (blanks.Count > 0)
                Report(context, body, blanks);
        }
    }

    private static void Report(DraftContext context, TableBody body, List<TableCell> blanks)
    {
        var table = body.Table;
        var report = table.Number is { } number
            ? context.Report(Descriptors.TableCellEmpty, body.Place, number.Text, blanks.Count)
            : context.Report(Descriptors.TableCellEmptyUnnumbered, body.Place, blanks.Count);
        report.Assuming(table).WithFix(() => blanks.Select(cell => DraftEdit.Insert(context.Text.Blocks[cell.FirstBlock].Span.Start, Dash)));
        foreach (var cell in blanks.Take(MostShown))
            report.WithRelated(RelatedKind.Derived, new TextSpan(context.Text.Blocks[cell.FirstBlock].Span.Start, 0), "related.empty-cell");
    }
}
