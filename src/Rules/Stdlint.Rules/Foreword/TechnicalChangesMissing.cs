using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 c）。只作了编辑性改动的，说明即可。
public sealed class TechnicalChangesMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Replacement is not { Items: null } replacement || context.Tree.Root.Foreword is not { } foreword
            || Vocabulary.ForewordChangeWords.IsFoundIn(foreword.Text))
            return;
        context.Report(Descriptors.TechnicalChangesMissing, replacement.Span).Assuming(foreword);
    }
}
