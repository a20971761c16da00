using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：严格格式的命名空间，读取时已换成过渡格式的名称。
public sealed class StrictOoxml : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.StrictNamespaces);

    private static void Check(InputContext context) => context.Report(Descriptors.StrictOoxml);
}
