using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.3：某一章或条中，同一层次的条有无标题应一致。
public sealed class SiblingTitlesMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        if (parent.Subclauses is not [var first, ..])
            return;

        // 很长的“标题”可能是没有句号的无标题条，不作为依据。
        var longest = context.Options<SiblingTitlesMixedOptions>().LongestTitle;
        if (first.Title.Length > longest)
            return;
        foreach (var subclause in parent.Subclauses)
        {
            if (subclause.HasTitle == first.HasTitle || subclause.Title.Length > longest)
                continue;
            context.Report(Descriptors.SiblingTitlesMixed, subclause.HeadingSpan, DivisionName.Of(parent))
                .Assuming(first)
                .Assuming(subclause)
                .WithRelated(RelatedKind.Conflict, first.HeadingSpan, first.HasTitle ? "related.titled" : "related.untitled");
            return;
        }
    }
}
