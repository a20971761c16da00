using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2：公式的编号与章、条无关。全文是一种写法，报一条；附录中的由 STD2311 说。
public sealed class FormulaNumberByChapter : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        FormulaSyntax? first = null;
        foreach (var formula in context.Model.Formulas)
        {
            if (formula.FirstAncestor<AnnexSyntax>() is not null || formula.Number is null)
                continue;
            first ??= formula;
            if (formula.Number is not { Letter: '\0', Components.Length: > 1 })
                continue;
            if (report is not null)
            {
                report.AlsoAt(formula.NumberSpan);
                continue;
            }

            var start = first;
            report = context.Report(Descriptors.FormulaNumberByChapter, formula.NumberSpan, formula.WrittenNumber).Assuming(formula)
                .WithFix(() => FormulaRenumbering.From(context.Model, start, 1));
        }
    }
}
