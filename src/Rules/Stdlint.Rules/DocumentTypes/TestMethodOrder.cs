using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.4—2015：原理、试剂或材料、仪器设备、样品、试验步骤、试验数据处理、试验报告，依次编排。只比各章，一份草案一处。
public sealed class TestMethodOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value != DocumentType.TestMethod)
            return;
        ClauseSyntax? latest = null;
        var latestRank = -1;
        foreach (var clause in context.Model.Clauses)
        {
            var rank = RankOf(clause.Title);
            if (rank < 0)
                continue;
            if (rank < latestRank)
            {
                context.Report(Descriptors.TestMethodOrder, clause.HeadingSpan, clause.Title, latest!.Title)
                    .Assuming(clause)
                    .Assuming(latest)
                    .WithRelated(RelatedKind.Conflict, latest.HeadingSpan, "related.same-row");
                return;
            }

            (latest, latestRank) = (clause, rank);
        }
    }

    private static int RankOf(string title)
    {
        for (var i = 0; i < Vocabulary.TestMethodElements.Count; i++)
        {
            if (Vocabulary.TestMethodElements[i].Members.Contains(title))
                return i;
        }

        return -1;
    }
}
