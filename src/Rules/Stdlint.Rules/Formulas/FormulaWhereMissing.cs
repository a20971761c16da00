using System.Buffers;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1。只要有一个符号在别处解释过，就不是缺“式中”，由 STD5507 说；一条中的几个公式是一处原因。
public sealed class FormulaWhereMissing : DraftAnalyzer
{
    private static readonly SearchValues<char> Relations = SearchValues.Create("=≈≤≥<>≠");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        DivisionSyntax? division = null;
        ReportedDiagnostic? report = null;
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula is not { Text: { } text, Where: null, IsChemical: false } || formula.Symbols.IsEmpty || !text.AsSpan().ContainsAny(Relations)
                || formula.Symbols.Any(symbol => context.Model.IsExplained(symbol, formula)))
                continue;
            if (report is not null && formula.Node.FirstAncestor<DivisionSyntax>() == division)
            {
                report.AlsoAt(formula.Body);
                continue;
            }

            division = formula.Node.FirstAncestor<DivisionSyntax>();
            report = context.Report(Descriptors.FormulaWhereMissing, formula.Body).Assuming(formula.Node);
        }
    }
}
