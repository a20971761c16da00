using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，5.4.1：同一上级之下两条同名，目次里分不开。不同上级之下同名是对的。
public sealed class SiblingTitlesDuplicate : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        if (parent.Subclauses.IsEmpty)
            return;
        var seen = new Dictionary<string, DivisionSyntax>(StringComparer.Ordinal);
        if (parent.HasTitle)
            seen.Add(parent.Title, parent);
        foreach (var subclause in parent.Subclauses)
        {
            if (!subclause.HasTitle || seen.TryAdd(subclause.Title, subclause))
                continue;
            var other = seen[subclause.Title];
            context.Report(other == parent ? Descriptors.SiblingTitlesDuplicateParent : Descriptors.SiblingTitlesDuplicate, subclause.TitleSpan, subclause.Title, DivisionName.Of(other))
                .Assuming(subclause)
                .Assuming(other)
                .WithRelated(RelatedKind.Conflict, other.TitleSpan, "related.same-title");
        }
    }
}
