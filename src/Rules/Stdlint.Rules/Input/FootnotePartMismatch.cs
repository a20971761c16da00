using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：正文引用的脚注或尾注没有内容。
public sealed class FootnotePartMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterInputAction(Check, InputFactKind.NoteMissing);

    private static void Check(InputContext context) => context.Report(Descriptors.FootnotePartMismatch, context.WordsOf(0));
}
