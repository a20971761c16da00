using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1：不应编排成表的形式。术语标准可以用表的形式编写。
public sealed class TermsInTable : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.DocumentType.Value == DocumentType.Terminology || model.Clause(ElementKind.TermsAndDefinitions) is not { } clause)
            return;
        foreach (var table in model.Tables)
        {
            if (!clause.Span.Contains(table.Span) || table.FirstAncestor<TermEntrySyntax>() is not null || table.Grid is not { } grid)
                continue;
            foreach (var cell in grid.Cells)
            {
                if (cell.Row > 0)
                    break;
                var header = context.Text.Blocks[cell.FirstBlock];
                if (Vocabulary.TermColumnWords.Contains(NormalizedText.Of(context.Text.TextOf(header))))
                {
                    context.Report(Descriptors.TermsInTable, header.Span).Assuming(table).WithFix(() => TermTable.AsEntries(model, clause, table));
                    break;
                }
            }
        }
    }
}
