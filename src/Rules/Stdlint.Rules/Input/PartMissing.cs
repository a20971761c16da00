using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：关系指向的样式或编号部件不在包内，依赖它们的编号无从算起。
public sealed class PartMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.PartMissing);

    private static void Check(InputContext context)
    {
        // 主题、设置等部件缺失不影响检查；脚注缺失由 STD9134 逐处上报。
        if (context.Fact.Arguments is [var part, "Styles" or "Numbering"])
            context.Report(Descriptors.PartMissing, part);
    }
}
