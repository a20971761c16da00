using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1。单个字母的单位与量的符号分不清，各字母都解释过的是乘积，不报。
public sealed class UnitInFormula : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula is { Text: { } text, IsChemical: false } && context.Model.UnitIn(text) is { } unit && !context.Model.IsExplained(unit, formula)
                && !context.Model.IsProductOfCounts(unit, formula))
                context.Report(Descriptors.UnitInFormula, formula.Body, unit).Assuming(formula.Node);
        }
    }
}
