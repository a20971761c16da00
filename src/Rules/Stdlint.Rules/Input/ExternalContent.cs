using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：w:altChunk、w:subDoc 和 INCLUDETEXT 域的内容不在正文部件里。
public sealed class ExternalContent : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInputAction(CheckFact, InputFactKind.ExternalContent);
        context.RegisterDraftEndAction(CheckFields);
    }

    private static void CheckFact(InputContext context) => context.Report(Descriptors.ExternalContent, context.Fact.Arguments[0]);

    private static void CheckFields(DraftContext context)
    {
        foreach (var field in context.Text.Fields)
        {
            if (field.Name == "INCLUDETEXT")
                context.Report(Descriptors.ExternalContent, field.Result, field.Instruction.Trim());
        }
    }
}
