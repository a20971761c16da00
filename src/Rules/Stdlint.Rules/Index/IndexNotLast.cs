using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

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
                    .WithRelated(RelatedKind.Conflict, context.Model.HeadingOf((ElementSyntax)index.Node), "related.element-before");
                return;
            }

            if (element.Kind == ElementKind.Index)
                index = element;
        }
    }
}
