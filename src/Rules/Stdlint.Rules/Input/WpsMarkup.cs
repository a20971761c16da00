using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：WPS的扩展元素，Word读不出，也不检查。
public sealed class WpsMarkup : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.WpsMarkup);

    private static void Check(InputContext context) => context.Report(Descriptors.WpsMarkup, context.Fact.Arguments[0]);
}
