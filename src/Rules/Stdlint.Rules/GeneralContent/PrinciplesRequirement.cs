using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.GeneralContent;

// GB/T 1.1—2020，8.10：总则、总体原则使用陈述或推荐，不应包含要求。
public sealed class PrinciplesRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var clause = (ClauseSyntax)context.Node;
        if (Vocabulary.PrincipleTitles.Contains(clause.Title))
        {
            DivisionProvisions.Report(context, clause, static sentence =>
                sentence.Provision == ProvisionType.Requirement ? Descriptors.PrinciplesRequirement : null);
        }
    }
}
