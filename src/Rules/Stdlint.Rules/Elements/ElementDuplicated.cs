using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，表3。每个要素只有一处；符号和缩略语可以分成两章。
public sealed class ElementDuplicated : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var first = new Dictionary<ElementKind, DraftElement>();
        foreach (var element in context.Model.Elements)
        {
            if (!IsSingle(element.Kind) || element.IsAlias || element.TitleSpan.IsEmpty || first.TryAdd(element.Kind, element))
                continue;
            context.Report(Descriptors.ElementDuplicated, element.TitleSpan, element.Title)
                .Assuming(element.Node)
                .Assuming(first[element.Kind].Node)
                .WithRelated(RelatedKind.Conflict, first[element.Kind].TitleSpan, "related.first-element");
        }
    }

    private static bool IsSingle(ElementKind kind) => kind is not (ElementKind.Other or ElementKind.Cover or ElementKind.Symbols or ElementKind.Annex);
}
