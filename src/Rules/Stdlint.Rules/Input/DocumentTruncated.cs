using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Input;

// 文件事实：目次所列的章或附录不在正文中，或最后一段没有句末标点。
public sealed class DocumentTruncated : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var truncated = context.Model.IsTruncated;
        if (!truncated.Value)
            return;
        var place = truncated.Because is [{ Block: >= 0 and var block }, ..] ? context.Text.Blocks[block].Span : context.Model.FirstLine;
        context.Report(Descriptors.DocumentTruncated, place);
    }
}
