using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：宏不会运行，但收件方的安全策略可能拒收。
public sealed class MacrosPresent : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.Macros);

    private static void Check(InputContext context) => context.Report(Descriptors.MacrosPresent);
}
