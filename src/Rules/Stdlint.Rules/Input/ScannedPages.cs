using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：几乎没有文字，段落大多只有一张图片。
public sealed class ScannedPages : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<ScannedPagesOptions>();
        int pictures = 0, lines = 0, characters = 0;
        foreach (var block in context.Text.Blocks)
        {
            var text = context.Text.TextOf(block).Trim();
            if (block.Story != BlockStory.Body || text.IsEmpty)
                continue;
            lines++;
            characters += context.Text.HanCount(block.Span);
            if (!text.ContainsAnyExcept("\uFFFC \t\v") && context.Text.Objects.Any(item => item.Kind == InlineObjectKind.Picture && block.Span.Contains(item.Position)))
                pictures++;
        }

        if (pictures >= options.Pictures && characters < options.Characters && pictures * 100 >= lines * options.Share)
            context.Report(Descriptors.ScannedPages, context.Model.FirstLine, pictures);
    }
}
