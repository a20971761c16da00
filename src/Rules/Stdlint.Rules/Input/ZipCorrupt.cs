using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：压缩包损坏。
public sealed class ZipCorrupt : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.ZipCorrupt);

    private static void Check(InputContext context) => context.Report(Descriptors.ZipCorrupt, context.WordsOf(0));
}
