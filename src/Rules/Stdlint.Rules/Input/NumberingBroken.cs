using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：编号实例或抽象编号的定义不全，编号不可信。
public sealed class NumberingBroken : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.NumberingBroken);

    private static void Check(InputContext context) => context.Report(Descriptors.NumberingBroken, context.WordsOf(0));
}
