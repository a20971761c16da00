using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Formulas;

// 惯例：图片、旧式对象（Equation.3、MathType）里的公式无法检查，也难以修改。全文报一条。
public sealed class FormulaLegacyObject : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula.Text is not null || !HoldsObject(context.Text, formula))
                continue;
            if (report is null)
                report = context.Report(Descriptors.FormulaLegacyObject, formula.Body).Assuming(formula.Node);
            else
                report.AlsoAt(formula.Body);
        }
    }

    private static bool HoldsObject(DraftText text, FormulaReading formula)
    {
        for (var at = formula.Body.Start; at < formula.Body.End; at++)
        {
            if (text.ObjectAt(at)?.Kind is InlineObjectKind.OleObject or InlineObjectKind.Picture)
                return true;
        }

        return false;
    }
}
