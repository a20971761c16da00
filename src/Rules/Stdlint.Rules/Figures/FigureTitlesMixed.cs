using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.2.2：一个文件中有无图题应一致。
public sealed class FigureTitlesMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => CaptionTitles.Check(context, context.Model.FigureGroups, Descriptors.FigureTitlesMixed, Descriptors.FigureTitlesMixedTitled);
}
