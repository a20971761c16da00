using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2。按章编号、细分的编号和附录里的字母另有规则；没有认出的公式可能占着缺的号，这时不报。
public sealed class FormulaNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        AnnexSyntax? annex = null;
        FormulaSyntax? before = null;
        ReportedDiagnostic? restart = null;
        foreach (var formula in context.Model.Formulas)
        {
            if (formula.FirstAncestor<AnnexSyntax>() is var around && around != annex)
                (annex, before, restart) = (around, null, null);
            if (formula.Number is not { Components: [var number] } written || written.Letter != (annex?.Number?.Letter ?? '\0'))
                continue;
            if (formula.IsSubdivided)
            {
                before = formula;
                continue;
            }

            var last = before?.Number?.Last ?? 0;
            if (number != last + 1 && !(before is null && annex is not null) && !context.Model.HasFormulaNumberBetween(before, formula, written.WithLast(last + 1)))
            {
                if (restart is not null && number == 1)
                    restart.AlsoAt(formula.NumberSpan);
                else if (Report(context, before, formula) is var report && number == 1)
                    restart = report;
            }

            before = formula;
        }
    }

    private static ReportedDiagnostic Report(DraftContext context, FormulaSyntax? before, FormulaSyntax formula)
    {
        var report = before is null
            ? context.Report(Descriptors.FormulaNumberSequenceFirst, formula.NumberSpan, formula.Number!.Text)
            : context.Report(Descriptors.FormulaNumberSequence, formula.NumberSpan, before.Number!.Text, formula.Number!.Text)
                .WithRelated(RelatedKind.Conflict, before.NumberSpan, "related.number-before");
        return report.Assuming(formula).WithFix(() => FormulaRenumbering.From(context.Model, formula, (before?.Number?.Last ?? 0) + 1));
    }
}
