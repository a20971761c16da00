using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.5：最后一个要素之下有终结线。末尾有图、有框线、有一行横线的，都可能就是它。
public sealed class EndLineMissing : DraftAnalyzer
{
    // 粗实线，以八分之一磅计。
    private const int Thickness = 12;

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
            context.Report(Descriptors.EndLineMissing, block.Span).WithFix(() => DrawnBelow(context.Model, block));
            return;
        }
    }

    /// <summary>A paragraph without text, indented to a quarter of the width, with a line below it. A table stays before it.</summary>
    private static InsertParagraphs? DrawnBelow(DraftModel model, Block last)
    {
        var text = model.Text;
        if (InsertedDivision.OrdinaryParagraph(model) is not { } ordinary || text.PageSectionAt(last.Span.Start) is not { Columns: 1, TextWidth: > 0 } section || last.Has(BlockFlags.EndsPageSection))
            return null;
        var behind = last.Index;
        while (behind < text.Blocks.Length && text.Blocks[behind].Cell is not null)
            behind++;
        if (behind == text.Blocks.Length || text.Blocks[behind].Story != BlockStory.Body || text.PageSectionAt(text.Blocks[behind].Span.Start) != section)
            return null;
        var line = new NewParagraph("", ordinary)
        {
            Format = [FormatChange.Of(FormatProperty.SideIndents, section.TextWidth * 3 / 8), FormatChange.Of(FormatProperty.RuleBelow, Thickness)],
        };
        return new InsertParagraphs(behind, behind == last.Index ? InsertionSide.After : InsertionSide.Before, [line]);
    }
}
