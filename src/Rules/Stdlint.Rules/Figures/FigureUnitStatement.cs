using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.4.1：单位陈述形如“单位为毫米”，在图的右上方。
public sealed class FigureUnitStatement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var figure in context.Model.Figures)
        {
            var span = figure.UnitSpan;
            if (span.IsEmpty || UnitStatement.Fault(context.Text.TextOf(span)) is not { } fault)
                continue;
            if (fault.Right is { } right)
                context.Report(Descriptors.FigureUnitStatementNamed, span, context.Text.StringOf(span), right).Assuming(figure).WithFix(() => DraftEdit.Replace(span, right));
            else
                context.Report(Descriptors.FigureUnitStatement, span, context.Text.StringOf(span)).Assuming(figure);
        }
    }
}
