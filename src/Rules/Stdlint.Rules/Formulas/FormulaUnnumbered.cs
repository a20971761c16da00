using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2：公式需要提及时编号；没有提及的可以不编。编号放在表格另一格里的认不出来，不看。
public sealed class FormulaUnnumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula.Node.NumberOrigin != NumberOrigin.None || formula.Node.FirstAncestor<TableSyntax>() is not null || Before(formula.Node) is not { } lead)
                continue;
            var text = context.Text.TextOf(lead.Span);
            if (text.TrimEnd() is not [.., '：' or ':'] || Vocabulary.PointersToNextFormula.Find(text, 0, out var length) is not (>= 0 and var at))
                continue;
            context.Report(Descriptors.FormulaUnnumbered, formula.Body).Assuming(formula.Node)
                .WithRelated(RelatedKind.Conflict, new(lead.Span.Start + at, length), "related.mention");
        }
    }

    private static DraftSyntaxNode? Before(FormulaSyntax formula)
    {
        var siblings = formula.Parent!.Children;
        for (var i = siblings.IndexOf(formula) - 1; i >= 0; i--)
        {
            if (siblings[i].Kind != SyntaxKind.Trivia)
                return siblings[i] is ParagraphSyntax { Kind: SyntaxKind.Paragraph } or ListSyntax ? siblings[i] : null;
        }

        return null;
    }
}
