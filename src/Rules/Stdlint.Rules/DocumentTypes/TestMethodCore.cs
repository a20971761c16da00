using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4：试验标准的核心技术要素是试验步骤和试验数据处理；定性的方法以结果判定代替计算。
public sealed class TestMethodCore : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        CoreElement.Expect(context, DocumentType.TestMethod, Vocabulary.TestStepTitles, Descriptors.TestMethodCore);
        CoreElement.Expect(context, DocumentType.TestMethod, Vocabulary.TestResultTitles, Descriptors.TestMethodCoreResults);
    }
}
