using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：没有主文档部件，或根本不是压缩包。
public sealed class NotAWordFile : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.NotWord);

    private static void Check(InputContext context) => context.Report(Descriptors.NotAWordFile, context.WordsOf(0));
}
