using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4；GB/T 20001.6—2017，6.3：规程标准先确立程序。程序也可在条文里写明由哪些阶段、步骤构成。
public sealed class ProcedureMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!context.Model.HasProvisionWith(Vocabulary.ProcedureWords))
            CoreElement.Expect(context, DocumentType.CodeOfPractice, Vocabulary.ProcedureTitles, Descriptors.ProcedureMissing);
    }
}
