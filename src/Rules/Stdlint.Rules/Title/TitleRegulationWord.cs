using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.4.2。规则、准则、导则见于国家标准，不报。
public sealed class TitleRegulationWord : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        var bare = title.Bare;
        if (Vocabulary.TitleRegulationWords.LengthEndingAt(bare, bare.Length) is > 0 and var length)
            context.Report(Descriptors.TitleRegulationWord, title.Span, bare[^length..]);
    }
}
