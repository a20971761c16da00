using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2：正文之后，参考文献之前。
public sealed class AnnexMisplaced : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Draft);

    private static void Check(NodeContext context)
    {
        AnnexSyntax? lastAnnex = null;
        ElementSyntax? backMatter = null;
        foreach (var element in context.Node.Children)
        {
            switch (element)
            {
                case AnnexSyntax annex:
                    if (backMatter is not null)
                    {
                        context.Report(Descriptors.AnnexMisplaced, annex.HeadingSpan, annex.Designation)
                            .Assuming(annex)
                            .Assuming(backMatter)
                            .WithRelated(RelatedKind.Conflict, context.Model.HeadingOf(backMatter), "related.element-before")
                            .WithFix(() => MovedDivision.WithLines(context.Model, annex, backMatter));
                        return;
                    }

                    lastAnnex = annex;
                    break;
                case BibliographySyntax or IndexSyntax:
                    backMatter = (ElementSyntax)element;
                    break;
                // 附录之后又有正文的章。从1起的编号更像附录里没有字母的条（STD2310），不像正文。
                case MainBodySyntax { Clauses: [{ Number: { } number } clause, ..] } when lastAnnex is not null && number.Last > 1:
                    context.Report(Descriptors.AnnexMisplacedClause, clause.HeadingSpan, DivisionName.Of(clause), lastAnnex.Designation)
                        .Assuming(clause)
                        .Assuming(lastAnnex)
                        .WithRelated(RelatedKind.Conflict, lastAnnex.HeadingSpan, "related.element-before")
                        .WithFix(() => MovedDivision.Move(element, context.Model.Annexes[0]));
                    return;
            }
        }
    }
}
