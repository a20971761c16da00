using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4；GB/T 20001.6—2017，6.4：规程标准的程序指示用祈使句和要求。没有“应”的陈述也可能是祈使句，所以只有通篇以推荐、允许为主的才报。
public sealed class ProcedureInstructionsMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!CoreElement.IsOfType(context, DocumentType.CodeOfPractice))
            return;
        int binding = 0, free = 0, all = 0;
        foreach (var sentence in context.Model.Sentences)
        {
            if (!sentence.Zone.IsProvision)
                continue;
            all++;
            if (sentence.Provision is ProvisionType.Instruction or ProvisionType.Requirement)
                binding++;
            else if (sentence.Provision is ProvisionType.Recommendation or ProvisionType.Permission)
                free++;
        }

        var options = context.Options<ProcedureInstructionsMissingOptions>();
        if (binding < options.Fewest && free >= options.FewestRecommendations && free * 2 > all && context.Model.Clauses is [.., var last])
            context.Report(Descriptors.ProcedureInstructionsMissing, last.HeadingSpan, free).Assuming(last);
    }
}
