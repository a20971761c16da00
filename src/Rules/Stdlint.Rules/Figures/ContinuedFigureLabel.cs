using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.3：续图重复图编号，后接图题（可省略）和“（续）”或“（第#页/共*页）”。
public sealed class ContinuedFigureLabel : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) =>
        ContinuationLabel.Check(context, context.Model.FigureGroups, Descriptors.ContinuedFigureLabel, Descriptors.ContinuedFigureLabelNamed);
}
