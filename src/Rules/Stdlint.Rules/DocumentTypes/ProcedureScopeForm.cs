using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.6—2017，6.2：“确立了……程序，规定了……指示，描述了……追溯/证实方法”。
public sealed class ProcedureScopeForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDraftEndAction(static context => ScopeForm.Expect(context, DocumentType.CodeOfPractice, Vocabulary.ProcedureScopeVerbs, Descriptors.ProcedureScopeForm));
}
