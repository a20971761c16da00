using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，8.5.3：指南标准“提供了……的指导”“给出了……的信息”。
public sealed class GuideScopeForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDraftEndAction(static context => ScopeForm.Expect(context, DocumentType.Guide, Vocabulary.GuideScopeVerbs, Descriptors.GuideScopeForm));
}
