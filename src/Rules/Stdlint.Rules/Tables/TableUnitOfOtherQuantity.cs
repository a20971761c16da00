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
            var unit = statement[opening..].ToString();
            ReportedDiagnostic? report = null;
            foreach (var (head, span) in NumberColumn.EndingWith(Vocabulary.ColumnsOfNoLength, context.Text, body))
            {
                if (report is null)
                    report = context.Report(Descriptors.TableUnitOfOtherQuantity, span, head, unit).Assuming(body.Table);
                else
                    report.AlsoAt(span);
            }
        }
    }
}
