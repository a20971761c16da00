using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，10.4.2.1：图编号和图题置于图之下。
public sealed class FigureTitlePosition : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var figure in context.Model.Figures)
        {
            if (figure is { HasCaption: true, PictureBlocks: [var picture, ..] } && figure.CaptionBlock < picture)
                context.Report(Descriptors.FigureTitlePosition, figure.CaptionSpan, context.Text.ExcerptOf(figure.CaptionSpan)).Assuming(figure).WithFix(() => MoveBelow(context.Text, figure));
        }
    }

    // 图后接着是表、文本框或文末的，移到哪里由人定。
    private static MoveParagraphs? MoveBelow(DraftText text, FigureSyntax figure)
    {
        var below = figure.PictureBlocks[^1] + 1;
        return below < text.Blocks.Length && text.Blocks[below] is { Cell: null, Story: BlockStory.Body } && text.Blocks[figure.CaptionBlock] is { Cell: null, Story: BlockStory.Body }
            ? new MoveParagraphs(figure.CaptionBlock, 1, below)
            : null;
    }
}
