using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4：所有量的单位均相同时才在右上方统一陈述。“单位为毫米”之下有质量、数量一栏而没有自己的单位，读作多少毫米。
public sealed class TableUnitOfOtherQuantity : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var body in context.Model.TableBodies)
        {
            var statement = context.Text.TextOf(body.Table.UnitSpan);
            var opening = Vocabulary.UnitStatementOpening.LengthAt(statement, 0);
            // “单位为毫米，质量除外”说了例外。
            if (opening == 0 || !Vocabulary.LengthUnitNames.Contains(statement[opening..].TrimEnd(" 。\u3000")))
                continue;
            ReportedDiagnostic? report = null;
            for (var column = 0; column < body.Grid.ColumnCount; column++)
            {
                var head = body.HeadOf(column);
                if (Vocabulary.ColumnsOfNoLength.LengthEndingAt(head, head.Length) == 0 || !NumberColumn.IsPlain(context.Text, body, column) || body.CellAt(body.HeadRows - 1, column) is not { } cell)
                    continue;
                if (report is null)
                    report = context.Report(Descriptors.TableUnitOfOtherQuantity, body.TextOf(cell), head, statement[opening..].ToString()).Assuming(body.Table);
                else
                    report.AlsoAt(body.TextOf(cell));
            }
        }
    }
}
