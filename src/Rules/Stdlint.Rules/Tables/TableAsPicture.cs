using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Tables;

// 以图片代替的表不能检索、不能编辑，也无法检查。
public sealed class TableAsPicture : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var table in context.Model.Tables)
        {
            if (table is { Grid: null, PictureBlock: >= 0 })
                context.Report(Descriptors.TableAsPicture, table.CaptionSpan, context.Text.ExcerptOf(table.CaptionSpan)).Assuming(table);
        }
    }
}
