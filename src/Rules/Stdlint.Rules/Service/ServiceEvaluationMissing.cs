using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Service;

// GB/T 24421.2—2023，6.3.4：服务评价与改进。评价另有标准并已引用的，不必再写。
public sealed class ServiceEvaluationMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Clauses is not [.., var last] || !IsSpecification(context.Model))
            return;
        foreach (var division in context.Model.Divisions)
        {
            if (Vocabulary.ServiceEvaluationWords.IsFoundIn(division.Title))
                return;
        }

        foreach (var entry in context.Model.ReferenceEntries)
        {
            if (Vocabulary.ServiceEvaluationWords.IsFoundIn(context.Text.TextOf(entry.TitleSpan)))
                return;
        }

        context.Report(Descriptors.ServiceEvaluationMissing, last.HeadingSpan).Assuming(last);
    }

    private static bool IsSpecification(DraftModel model)
    {
        foreach (var title in model.Titles)
        {
            if (Vocabulary.ServiceSpecificationTitles.IsFoundIn(title.Normalized))
                return true;
        }

        return false;
    }
}
