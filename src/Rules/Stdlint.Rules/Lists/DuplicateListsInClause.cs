using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，9.5.3（惯例）：“6.3.2 b)”只有在6.3.2中只有一个 b) 时才能找到。
public sealed class DuplicateListsInClause : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        ListSyntax? first = null;
        foreach (var child in context.Node.Children)
        {
            if (child is not ListSyntax { Items: [{ Marker: ListMarkerKind.Letter, Ordinal: 1 }, _, ..] } list)
                continue;
            if (first is null)
            {
                first = list;
                continue;
            }

            var item = list.Items[0];
            context.Report(Descriptors.DuplicateListsInClause, item.MarkerSpan.Length > 0 ? item.MarkerSpan : item.Span, DivisionName.Of((DivisionSyntax)context.Node))
                .Assuming(first)
                .Assuming(list)
                .WithRelated(RelatedKind.Conflict, first.Items[0].Span, "related.first-list");
            return;
        }
    }
}
