using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.4.2、表1。产品名称和涵盖各方面的规范可以省略（6.1.2.2 c））；部分的名称有自己的补充要素。
public sealed class TitleWithoutTypeWord : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (context.Model.DocumentType.Value != DocumentType.Unknown || context.Model.IsPart || Vocabulary.TitleTypeWords.IsFoundIn(title.Normalized))
            return;
        context.Report(Descriptors.TitleWithoutTypeWord, title.Span, title.Value);
    }
}
