using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.2.1：从引言开始一直连续到附录之前，与章、条和表的编号无关；附录各自从1开始。
public sealed class FigureNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => CaptionSequence.Check(
        context,
        context.Model.FigureGroups,
        Descriptors.FigureNumberSequence,
        Descriptors.FigureNumberSequenceRepeated,
        Descriptors.FigureNumberSequenceBackwards,
        Descriptors.FigureNumberSequenceFirst);
}
