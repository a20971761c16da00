using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.GeneralContent;

// GB/T 1.1—2020，8.10：总则、总体原则使用陈述或推荐，不应包含要求。
public sealed class PrinciplesRequirement : DraftAnalyzer
{
    private const string Requirements = "总体要求";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var clause = (ClauseSyntax)context.Node;
        if (Vocabulary.PrincipleTitles.Contains(clause.Title))
        {
            DivisionProvisions.Report(context, clause, static sentence =>
                sentence.Provision == ProvisionType.Requirement ? Descriptors.PrinciplesRequirement : null)
                ?.WithFix(() => Retitle(context.Model, clause));
        }
    }

    // 要求归在“总体要求”之下；另一种改法是把“应”改为“宜”，由人选。
    private static IEnumerable<DraftEdit> Retitle(DraftModel model, ClauseSyntax clause)
    {
        if (model.Clauses.Any(static other => other.Title == Requirements))
            yield break;
        yield return DraftEdit.Replace(clause.TitleSpan, Requirements);
        foreach (var entry in model.Tree.Root.Contents?.Entries ?? [])
        {
            if (entry.Title == clause.Title)
                yield return new ReplaceText(entry.TitleSpan, Requirements, IsFieldResult: true);
        }
    }
}
