using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：通常给出分为部分的原因以及各部分之间的关系。
public sealed class PartPlanMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        var introduction = (IntroductionSyntax)context.Node;
        if (context.Model.IsPart && !introduction.Text.Contains("部分", StringComparison.Ordinal))
            context.Report(Descriptors.PartPlanMissing, context.Model.HeadingOf(introduction)).Assuming(introduction);
    }
}
