using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2：不准许将公式的编号再细分，如（2a）、（2b）。
public sealed class FormulaNumberSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var formula in context.Model.Formulas)
        {
            if (!formula.IsSubdivided)
                continue;
            if (report is null)
                report = context.Report(Descriptors.FormulaNumberSubdivided, formula.NumberSpan, formula.WrittenNumber).Assuming(formula);
            else
                report.AlsoAt(formula.NumberSpan);
        }
    }
}
