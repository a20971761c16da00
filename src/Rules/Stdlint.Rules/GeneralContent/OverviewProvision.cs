using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.GeneralContent;

// GB/T 1.1—2020，9.3：概述使用陈述型条款。
public sealed class OverviewProvision : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var division = (SubclauseSyntax)context.Node;
        if (!Vocabulary.OverviewTitles.Contains(division.Title))
            return;
        DivisionProvisions.Report(context, division, static sentence => sentence.Provision switch
        {
            ProvisionType.Requirement => Descriptors.OverviewProvision,
            ProvisionType.Recommendation => Descriptors.OverviewProvisionRecommendation,
            ProvisionType.Instruction => Descriptors.OverviewProvisionInstruction,
            _ => null,
        });
    }
}
