using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.6.1、8.6.3.1、表3：第2章由引导语和清单构成，只可另有注和脚注。
public sealed class ReferencesNotAList : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Figure, SyntaxKind.Table, SyntaxKind.Formula, SyntaxKind.Paragraph);

    private static void Check(NodeContext context)
    {
        var node = context.Node;
        if (node.FirstAncestor<ClauseSyntax>() is not { Element: ElementKind.NormativeReferences } clause || node.FirstAncestor<TableSyntax>() is not null)
            return;
        switch (node)
        {
            case TableSyntax { IsLayout: false } table:
                context.Report(Descriptors.ReferencesNotAList, node.Span).Assuming(clause).WithFix(() => ReferenceTable.AsList(context.Model, clause, table));
                break;
            case FigureSyntax:
                context.Report(Descriptors.ReferencesNotAListFigure, node.Span).Assuming(clause);
                break;
            case FormulaSyntax:
                context.Report(Descriptors.ReferencesNotAListFormula, node.Span).Assuming(clause);
                break;
            case ParagraphSyntax when IsSentence(context, clause):
                context.Report(Descriptors.ReferencesNotAListText, node.Span).Assuming(clause);
                break;
        }
    }

    /// <summary>A sentence below the list that is neither the introductory text nor an entry without a number (laws, 9.5.4.4.3).</summary>
    private static bool IsSentence(NodeContext context, ClauseSyntax clause)
    {
        var text = context.Node.Text.TrimEnd();
        return text.Length > 0 && text[^1] == '。' && !text.Contains('《')
            && clause.Children is [var first, ..] && first != context.Node
            && context.Model.FixedPhraseMatchAt(context.Node.Span.Start) is null
            && context.Model.StandardNumbersIn(context.Node.Span).IsEmpty;
    }
}
