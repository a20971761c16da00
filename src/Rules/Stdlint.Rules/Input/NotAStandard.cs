using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Input;

// 文件事实：没有标准编号、起草依据句、范围等任何标准化文件的特征。
public sealed class NotAStandard : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Nature.Value == DraftNature.NotStandard)
            context.Report(Descriptors.NotAStandard, context.Model.FirstLine);
    }
}
