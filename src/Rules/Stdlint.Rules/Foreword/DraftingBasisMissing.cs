using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 a）。写了但不是规定表述的，由 STD3002 说。
public sealed class DraftingBasisMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        if (context.Model.IsEngineering.Value || context.Model.HasPhrase(FixedPhraseKind.DraftingBasis, PhraseFit.Different))
            return;
        var foreword = (ForewordSyntax)context.Node;
        context.Report(Descriptors.DraftingBasisMissing, context.Model.HeadingOf(foreword)).Assuming(foreword)
            .WithFix(() => ForewordSentence.First(context.Model, foreword, FixedPhrases.Of(context.Model.Edition.Value).DraftingBasis));
    }
}
