using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.4：单位陈述形如“单位为毫米”，在表编号之下、表之上；也有写在首行里的。
public sealed class TableUnitStatement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var table in context.Model.Tables)
        {
            var span = table.UnitSpan;
            if (span.IsEmpty && table.Grid is { RowCount: > 1, Cells: [var first, ..] } grid && first.ColumnSpan == grid.ColumnCount && first.EndBlock == first.FirstBlock + 1)
                span = Trimmed(context.Text, first);
            UnitLine.Check(context, table, span, Descriptors.TableUnitStatementNamed, Descriptors.TableUnitStatement);
        }
    }

    private static TextSpan Trimmed(DraftText text, TableCell cell)
    {
        var span = text.SpanOf(cell);
        var words = text.TextOf(span);
        var start = words.Length - words.TrimStart().Length;
        return new TextSpan(span.Start + start, words.Trim().Length);
    }
}
