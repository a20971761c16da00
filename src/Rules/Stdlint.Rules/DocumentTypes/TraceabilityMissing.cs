using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4；GB/T 20001.6—2017，6.5：规程标准有追溯/证实方法；可并入程序指示，记录、档案、检查都是。
public sealed class TraceabilityMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!context.Model.HasProvisionWith(Vocabulary.TraceabilityWords))
            CoreElement.Expect(context, DocumentType.CodeOfPractice, Vocabulary.TraceabilityWords, Descriptors.TraceabilityMissing);
    }
}
