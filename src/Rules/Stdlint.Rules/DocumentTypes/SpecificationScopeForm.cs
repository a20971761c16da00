using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.5—2017，6.2：“规定了……的要求，描述了对应的证实方法”。
public sealed class SpecificationScopeForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDraftEndAction(static context => ScopeForm.Expect(context, DocumentType.Specification, Vocabulary.SpecificationScopeVerbs, Descriptors.SpecificationScopeForm));
}
