using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// 惯例：间距由样式给出。图表上下可空一行，封面、目次的空行是版面，都不报。
public sealed class BlankParagraphs : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var root = context.Tree.Root;
        var first = root.Foreword?.FirstBlock ?? root.Introduction?.FirstBlock ?? root.MainBody?.FirstBlock ?? int.MaxValue;
        var fewest = context.Options<BlankParagraphsOptions>().FewestInSequence;
        var blocks = context.Text.Blocks;
        for (var i = first; i < blocks.Length; i++)
        {
            if (!IsBlank(context.Text, blocks[i]))
                continue;
            var end = i + 1;
            while (end < blocks.Length && IsBlank(context.Text, blocks[end]))
                end++;
            // 文件末尾的空段由终结线和页面决定。
            if (end - i >= fewest && end < blocks.Length && blocks[end].Story == BlockStory.Body)
            {
                var (start, count) = (i, end - i);
                context.Report(Descriptors.BlankParagraphs, TextSpan.FromBounds(blocks[i].Span.Start, blocks[end - 1].Span.End), count)
                    .WithFix(() => blocks[end].Cell is null && (start == 0 || blocks[start - 1].Cell is null) ? new DeleteParagraphs(start, count) : new DeleteParagraphs(start, count - 1));
            }

            i = end;
        }
    }

    private static bool IsBlank(DraftText text, Block block) =>
        block is { Story: BlockStory.Body, Cell: null, Label: null } && !block.Has(BlockFlags.EndsPageSection) && !block.Has(BlockFlags.StartsPage) && text.TextOf(block).Trim(" \u3000").IsEmpty;
}
