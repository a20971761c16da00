using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：图片的部件不在包内、为空，或只是外部链接。
public sealed class PictureMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.PictureMissing);

    private static void Check(InputContext context) => context.Report(Descriptors.PictureMissing, context.Fact.Arguments[0]);
}
