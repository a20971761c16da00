using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Input;

// 文件事实：标准编号与数字之间、英文词之间普遍没有空格。
public sealed class ExtractedText : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.IsExtracted.Value)
            context.Report(Descriptors.ExtractedText, context.Model.FirstLine);
    }
}
