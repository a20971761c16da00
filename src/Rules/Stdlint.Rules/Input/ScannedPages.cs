using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：几乎没有文字，段落大多只有一张占满版心的图片。
public sealed class ScannedPages : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<ScannedPagesOptions>();
        var pictures = context.Text.Objects.Count(item => item.Kind == InlineObjectKind.Picture && FillsPage(context, item));
        if (pictures < options.Pictures)
            return;
        int lines = 0, characters = 0;
        foreach (var block in context.Text.Blocks)
        {
            if (block.Story != BlockStory.Body || context.Text.TextOf(block).IsWhiteSpace())
                continue;
            lines++;
            characters += context.Text.HanCount(block.Span);
        }

        if (characters < options.Characters && pictures * 100 >= lines * options.Share)
            context.Report(Descriptors.ScannedPages, context.Model.FirstLine, pictures);
    }

    /// <summary>宽、高都过版面的一半；没有标明大小的图片不作数。</summary>
    private static bool FillsPage(DraftContext context, InlineObject picture)
    {
        var block = context.Text.BlockAt(picture.Position).Index;
        foreach (var page in context.Text.PageSections)
        {
            if (block >= page.FirstBlock && block < page.EndBlock)
                return page.PageWidth > 0 && picture.Width * 2 > page.PageWidth && picture.Height * 2 > page.PageHeight;
        }

        return false;
    }
}
