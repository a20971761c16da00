using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.1.3：不准许表中套表。只为排版而套的外框不是表。
public sealed class TableNested : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Table);

    private static void Check(NodeContext context)
    {
        var table = (TableSyntax)context.Node;
        if (table is { IsLayout: false, Grid: { OuterCell: not null, Cells.Length: > 1 } grid }
            && table.FirstAncestor<TableSyntax>() is { IsLayout: false, Grid: { RowCount: > 1, ColumnCount: > 1 } })
            context.Report(Descriptors.TableNested, context.Text.Blocks[grid.FirstBlock].Span).Assuming(table);
    }
}
