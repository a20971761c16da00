using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Service;

// GB/T 24421.3，第4章：规范性要素之服务要求。指南以推荐为主，术语、分类只有陈述，都不在此说。
public sealed class ServiceRequirementsMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value is DocumentType.Terminology or DocumentType.Symbols or DocumentType.Classification or DocumentType.Guide)
            return;

        ClauseSyntax? first = null;
        var isNamed = false;
        foreach (var clause in context.Model.Clauses)
        {
            if (clause.Element != ElementKind.Other)
                continue;
            first ??= clause;
            isNamed |= Vocabulary.ServiceRequirementTitleWords.IsFoundIn(clause.Title);
        }

        if (first is not null && !(isNamed && HasRequirement(context.Model)))
            context.Report(Descriptors.ServiceRequirementsMissing, first.HeadingSpan).Assuming(first);
    }

    private static bool HasRequirement(DraftModel model)
    {
        foreach (var sentence in model.Sentences)
        {
            if (sentence.Provision is ProvisionType.Requirement or ProvisionType.Instruction && sentence.Zone.IsProvision)
                return true;
        }

        return false;
    }
}
