using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Index;

// GB/T 1.1—2020，8.14：索引是最后一个要素。
public sealed class IndexNotLast : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        DraftElement? index = null;
        foreach (var element in context.Model.Elements)
        {
            if (index is not null)
            {
                var place = element.Node is DivisionSyntax division ? division.HeadingSpan : context.Model.HeadingOf((ElementSyntax)element.Node);
                context.Report(Descriptors.IndexNotLast, place)
                    .Assuming(element.Node)
                    .Assuming(index.Node)
                    .WithRelated(RelatedKind.Conflict, context.Model.HeadingOf((ElementSyntax)index.Node), "related.element-before")
                    .WithFix(() => MoveToEnd(context.Model, (ElementSyntax)index.Node));
                return;
            }

            if (element.Kind == ElementKind.Index)
                index = element;
        }
    }

    // 文末有终结线、图的，目次里也排错了的，由人移。
    private static MoveParagraphs? MoveToEnd(DraftModel model, ElementSyntax index)
    {
        var last = model.Elements[^1].Node;
        var isListedBefore = model.ContentsItems is [.., var line] && line.Kind != ContentsItemKind.Index && model.ContentsItems.Any(static item => item.Kind == ContentsItemKind.Index);
        var isEnd = last.EndBlock == model.Text.Blocks.Length || model.Text.Blocks[last.EndBlock].Story != BlockStory.Body;
        return !isListedBefore && WholeParagraphs.HoldsWords(model.Text, last.EndBlock - 1) && isEnd
            ? WholeParagraphs.MoveAfter(model.Text, new BlockRange(index.FirstBlock, index.EndBlock), new BlockRange(last.FirstBlock, last.EndBlock))
            : null;
    }
}
