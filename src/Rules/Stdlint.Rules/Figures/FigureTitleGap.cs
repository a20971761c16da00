using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，10.4.2.1：图编号与图题之间空一个汉字的间隙。没有图而只凭字样认出的，不算。
public sealed class FigureTitleGap : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var figure in context.Model.Figures)
        {
            if (figure.Confidence == RecognitionConfidence.High)
                CaptionGap.Check(context, figure, Descriptors.FigureTitleGap);
        }
    }
}
