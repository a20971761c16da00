using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1。没有编号、直接打出来的公式只是一段文字，也看。
public sealed class WordsInFormula : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction(CheckParagraph, SyntaxKind.Paragraph);
        context.RegisterDraftEndAction(Check);
    }

    private static void Check(DraftContext context)
    {
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula.Text is { } text && QuantityWords.First(text) is { } word)
                context.Report(Descriptors.WordsInFormula, formula.Body, word).Assuming(formula.Node);
        }
    }

    private static void CheckParagraph(NodeContext context)
    {
        if (context.Node.Parent is TableCellSyntax or FigureSyntax or NoteSyntax or FormulaWhereSyntax || !QuantityWords.IsFormula(context.Node.Text))
            return;
        if (QuantityWords.First(context.Node.Text) is { } word)
            context.Report(Descriptors.WordsInFormula, context.Node.Span, word).Assuming(RecognitionConfidence.Medium);
    }
}
