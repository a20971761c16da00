using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4：规范标准的核心技术要素是要求和证实方法。标题不叫“要求”而有要求型条款的，不缺。
public sealed class SpecificationRequirementsMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.Zone.IsProvision && sentence.Provision == ProvisionType.Requirement)
                return;
        }

        CoreElement.Expect(context, DocumentType.Specification, Vocabulary.RequirementTitles, Descriptors.SpecificationRequirementsMissing);
    }
}
