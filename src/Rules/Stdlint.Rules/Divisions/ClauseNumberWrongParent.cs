using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.2。章号写错时其下各条都不符，只在第一条上报。
public sealed class ClauseNumberWrongParent : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        if (parent.Number is not { } number || !parent.HasCertainNumber || ParentIsMisnumbered(context, parent))
            return;

        ReportedDiagnostic? report = null;
        foreach (var subclause in parent.Subclauses)
        {
            // 附录的字母缺了或错了，由 STD2310 说。
            if (subclause.Number is not { } own || !subclause.HasCertainNumber || number.IsParentOf(own) || (parent is AnnexSyntax && own.Letter != number.Letter) || ChineseHeadingNumber.IsChinese(subclause.WrittenNumber))
                continue;
            if (report is not null)
            {
                report.AlsoAt(subclause.HeadingSpan);
                continue;
            }

            report = context.Report(Descriptors.ClauseNumberWrongParent, subclause.HeadingSpan, own.Text, DivisionName.Of(parent))
                .Assuming(subclause)
                .Assuming(parent)
                .WithRelated(RelatedKind.Conflict, parent.HeadingSpan, "related.parent")
                .WithFix(() => Renumbering.Under(context.Model, parent, number) ?? []);
        }
    }

    /// <summary>The subclauses go on from the chapter before, so the chapter's own number is the fault, which STD2003 tells.</summary>
    private static bool ParentIsMisnumbered(NodeContext context, DivisionSyntax parent)
    {
        if (parent is not ClauseSyntax clause || clause.Subclauses is not [{ Number.Components: [var chapter, _, ..] }, ..])
            return false;
        var index = context.Model.Clauses.IndexOf(clause);
        return index > 0 && context.Model.Clauses[index - 1].Number is { } before && chapter == before.Last + 1;
    }
}
