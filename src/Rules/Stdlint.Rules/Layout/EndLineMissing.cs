using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.5：最后一个要素之下有终结线。末尾有图、有框线、有一行横线的，都可能就是它。
public sealed class EndLineMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var text = context.Text;
        for (var i = text.Blocks.Length - 1; i >= 0; i--)
        {
            var block = text.Blocks[i];
            if (block.Story == BlockStory.TextBox)
                return;
            if (block.Story != BlockStory.Body)
                continue;
            var line = text.TextOf(block);
            if (block.Format.IsRuled || EndLine.MayBeDrawnIn(text, block) || EndLine.IsTyped(line))
                return;
            if (line.IsWhiteSpace())
                continue;
            context.Report(Descriptors.EndLineMissing, block.Span);
            return;
        }
    }
}
