using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.4.1：单位陈述形如“单位为毫米”，在图的右上方。
public sealed class FigureUnitStatement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var figure in context.Model.Figures)
            UnitLine.Check(context, figure, figure.UnitSpan, Descriptors.FigureUnitStatementNamed, Descriptors.FigureUnitStatement);
    }
}
