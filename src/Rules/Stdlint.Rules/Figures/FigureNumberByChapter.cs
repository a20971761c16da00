using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.2.1：图的编号与章、条的编号无关。
public sealed class FigureNumberByChapter : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => ChapterCaptions.Check(context, context.Model.FigureGroups, Descriptors.FigureNumberByChapter);
}
