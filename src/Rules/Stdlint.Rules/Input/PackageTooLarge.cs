using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：超出读取限制。
public sealed class PackageTooLarge : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.LimitExceeded);

    private static void Check(InputContext context) => context.Report(Descriptors.PackageTooLarge, context.Fact.Arguments[0], context.Fact.Arguments[1], context.Fact.Arguments[2]);
}
