using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 逐项给出。“提出并归口”是一项，起草单位和起草人也是一项。
public sealed class ForewordItemsMerged : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ForewordStatement? before = null;
        var reported = false;
        foreach (var statement in context.Model.ForewordStatements)
        {
            if (statement.Topic is ForewordTopic.Other)
                continue;
            if (before is null || before.Node != statement.Node)
            {
                reported = false;
            }
            else if (!reported && ItemOf(before.Topic) != ItemOf(statement.Topic))
            {
                var (end, start) = (before.Span.End, statement.Span.Start);
                context.Report(Descriptors.ForewordItemsMerged, statement.Span, context.Text.StringOf(statement.Span))
                    .Assuming(statement.Node)
                    .WithRelated(RelatedKind.Conflict, before.Span, "related.same-paragraph")
                    .WithFix(() => context.Text.BlockAt(end) == context.Text.BlockAt(start) ? WholeParagraphs.Split(context.Text, TextSpan.FromBounds(end, start)) : [])
                    .TrustedAs(WholeParagraphs.TrustInRewriting(context.Text, statement.Span));
                reported = true;
            }

            before = statement;
        }
    }

    private static ForewordTopic ItemOf(ForewordTopic topic) => topic switch
    {
        ForewordTopic.ResponsibleBody or ForewordTopic.OtherBody => ForewordTopic.Proposer,
        ForewordTopic.Drafters => ForewordTopic.DraftingOrganizations,
        _ => topic,
    };
}
