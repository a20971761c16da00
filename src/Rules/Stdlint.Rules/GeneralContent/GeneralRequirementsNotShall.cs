using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.GeneralContent;

// GB/T 1.1—2020，8.10 总体要求、9.3 通用要求：使用要求型条款。
public sealed class GeneralRequirementsNotShall : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        if (Vocabulary.GeneralRequirementTitles.Contains(division.Title))
        {
            DivisionProvisions.Report(context, division, static sentence =>
                sentence.Provision is ProvisionType.Recommendation or ProvisionType.Permission ? Descriptors.GeneralRequirementsNotShall : null);
        }
    }
}
