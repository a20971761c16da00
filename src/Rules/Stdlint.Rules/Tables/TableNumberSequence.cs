using Stdlint.Core.Analysis;
using Stdlint.Rules.Figures;

namespace Stdlint.Rules.Tables;

// GB/T 1.1—2020，9.8.2.1：从引言开始一直连续到附录之前，与章、条和图的编号无关；附录各自从1开始。
public sealed class TableNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context) => CaptionSequence.Check(
        context,
        context.Model.TableGroups,
        Descriptors.TableNumberSequence,
        Descriptors.TableNumberSequenceRepeated,
        Descriptors.TableNumberSequenceBackwards,
        Descriptors.TableNumberSequenceFirst);
}
