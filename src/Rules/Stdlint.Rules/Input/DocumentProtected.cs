using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：settings 的 w:documentProtection 已生效。模板常用它只保护封面的窗体。
public sealed class DocumentProtected : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Text.Package.IsProtected)
            context.Report(Descriptors.DocumentProtected, context.Model.FirstLine);
    }
}
