using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3：依次给出 a）至 h）。2009 版结构在起草依据之前，2000 版次序又不同。一段说了几件事的取第一件，其余由 STD3025 说。
public sealed class ForewordOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Foreword is not { } foreword)
            return;

        var edition = context.Model.Edition.Value;
        var ranked = new List<(int Rank, ForewordStatement Statement)>();
        foreach (var statement in context.Model.ForewordStatements)
        {
            var rank = RankOf(statement.Topic, edition);
            if (rank > 0 && (ranked.Count == 0 || ranked[^1].Statement.Node != statement.Node))
                ranked.Add((rank, statement));
        }

        var kept = LongestRunInOrder.Of(ranked, static (one, other) => one.Rank.CompareTo(other.Rank));
        for (var i = 0; i < ranked.Count; i++)
        {
            if (kept[i])
                continue;
            // 挨着的几段是同一件事的（提出、归口分作两段），一并移动。
            var end = i + 1;
            while (end < ranked.Count && !kept[end] && ranked[end].Rank == ranked[i].Rank)
                end++;
            var (moved, last) = (ranked[i].Statement, ranked[end - 1].Statement);
            var late = ranked.FindIndex(other => other.Rank > ranked[i].Rank);
            ReportedDiagnostic? report = null;
            if (late >= 0 && late < i)
                report = Report(moved, ranked[late].Statement, moved.Span).WithFix(() => WholeParagraphs.MoveBefore(BlocksOf(moved, last), BlocksOf(ranked[late].Statement)));
            else if (ranked.FindLastIndex(other => other.Rank < ranked[i].Rank) is var early && early > i)
                report = Report(ranked[early].Statement, moved, moved.Span).WithFix(() => WholeParagraphs.MoveAfter(context.Text, BlocksOf(moved, last), BlocksOf(ranked[early].Statement)));
            for (; i + 1 < end; i++)
                report?.AlsoAt(ranked[i + 1].Statement.Span);
        }

        ReportedDiagnostic Report(ForewordStatement first, ForewordStatement second, TextSpan place) =>
            context.Report(Descriptors.ForewordOrder, place, WordsOf(first.Topic, second.Topic), WordsOf(second.Topic, first.Topic))
                .Assuming(foreword)
                .WithRelated(RelatedKind.Conflict, place == first.Span ? second.Span : first.Span, "related.conflict");
    }

    private static BlockRange? BlocksOf(ForewordStatement statement) => BlocksOf(statement, statement);

    // 段连同它引出的列项。
    private static BlockRange? BlocksOf(ForewordStatement first, ForewordStatement last) => WholeParagraphs.Of(first.Node, last.Items ?? last.Node);

    private static int RankOf(ForewordTopic topic, DraftEdition edition) => edition switch
    {
        DraftEdition.Edition2020 => topic switch
        {
            ForewordTopic.DraftingBasis => 1,
            ForewordTopic.Series => 2,
            ForewordTopic.Replacement => 3,
            ForewordTopic.Adoption => 4,
            _ => RankOfLater(topic),
        },
        DraftEdition.Edition2009 => topic switch
        {
            ForewordTopic.Series => 1,
            ForewordTopic.DraftingBasis => 2,
            ForewordTopic.Replacement => 3,
            ForewordTopic.Adoption => 4,
            _ => RankOfLater(topic),
        },
        _ => topic switch
        {
            ForewordTopic.Series => 1,
            ForewordTopic.Adoption => 2,
            ForewordTopic.Replacement => 3,
            ForewordTopic.AnnexNature => 4,
            _ => RankOfLater(topic),
        },
    };

    private static int RankOfLater(ForewordTopic topic) => topic switch
    {
        ForewordTopic.Patent => 5,
        ForewordTopic.Proposer => 6,
        ForewordTopic.ResponsibleBody => 7,
        ForewordTopic.DraftingOrganizations => 8,
        ForewordTopic.Drafters => 9,
        ForewordTopic.History => 10,
        _ => 0,
    };

    /// <summary>提出和归口, 起草单位和起草人 are one thing to what stands before or behind them, and two to each other.</summary>
    private static BilingualText WordsOf(ForewordTopic topic, ForewordTopic other) => topic switch
    {
        ForewordTopic.Proposer when other == ForewordTopic.ResponsibleBody => Messages.ForewordProposer,
        ForewordTopic.ResponsibleBody when other == ForewordTopic.Proposer => Messages.ForewordResponsibleBody,
        ForewordTopic.DraftingOrganizations when other == ForewordTopic.Drafters => Messages.ForewordOrganizations,
        ForewordTopic.Drafters when other == ForewordTopic.DraftingOrganizations => Messages.ForewordPersons,
        ForewordTopic.DraftingBasis => Messages.ForewordDraftingBasis,
        ForewordTopic.Series => Messages.ForewordSeries,
        ForewordTopic.Replacement => Messages.ForewordReplacement,
        ForewordTopic.Adoption => Messages.ForewordAdoption,
        ForewordTopic.AnnexNature => Messages.ForewordAnnexNature,
        ForewordTopic.Patent => Messages.ForewordPatent,
        ForewordTopic.Proposer or ForewordTopic.ResponsibleBody => Messages.ForewordBodies,
        ForewordTopic.History => Messages.ForewordHistory,
        _ => Messages.ForewordDrafters,
    };
}
