using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，表3：封面、目次、前言、引言、正文、附录、参考文献、索引。章与章的次序由 STD1007 至 STD1009 说。
public sealed class ElementOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 1993 年以前目次在前言之后。
        if (context.Model.Edition.Value == DraftEdition.Edition1993)
            return;

        DraftElement? before = null;
        foreach (var element in context.Model.Elements)
        {
            if (before is not null && Rank(element.Kind) < Rank(before.Kind))
            {
                context.Report(Descriptors.ElementOrder, PlaceOf(element), NameOf(element), NameOf(before))
                    .Assuming(element.Node)
                    .Assuming(before.Node)
                    .WithRelated(RelatedKind.Conflict, PlaceOf(before), "related.element-before")
                    .WithFix(() => Move(context.Model, element), NameOf(element));
                return;
            }

            before = element;
        }
    }

    // 章的编号随位置而变，移动章由 STD1007 至 STD1009 说。
    private static IEnumerable<DraftEdit> Move(DraftModel model, DraftElement element)
    {
        foreach (var other in model.Elements)
        {
            if (Rank(other.Kind) > Rank(element.Kind))
                return element.Node is ClauseSyntax || (other.Node is ClauseSyntax && model.Tree.Root.MainBody?.BodyTitle is not null) ? [] : MovedDivision.WithLines(model, element.Node, other.Node);
        }

        return [];
    }

    private static int Rank(ElementKind kind) => kind switch
    {
        ElementKind.Cover => 1,
        ElementKind.TableOfContents => 2,
        ElementKind.Foreword => 3,
        ElementKind.Introduction => 4,
        ElementKind.Annex => 6,
        ElementKind.Bibliography => 7,
        ElementKind.Index => 8,
        _ => 5,
    };

    private static string NameOf(DraftElement element) =>
        element.Node is AnnexSyntax annex ? annex.Designation : element.Title;

    private static Microsoft.CodeAnalysis.Text.TextSpan PlaceOf(DraftElement element) => element.Node switch
    {
        DivisionSyntax division => division.HeadingSpan,
        _ when element.TitleSpan.Length > 0 => element.TitleSpan,
        _ => element.Node.Blocks[0].Span,
    };
}
