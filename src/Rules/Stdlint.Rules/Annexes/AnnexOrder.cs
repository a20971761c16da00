using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2：附录的次序取决于内容移作附录之前在正文中的位置，通常就是先提及的在前。前言、引言、范围和目次里的提及不算。
public sealed class AnnexOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        AnnexMention? furthest = null;
        AnnexSyntax? before = null;
        foreach (var annex in context.Model.Annexes)
        {
            // 没有在正文提及的附录，由 STD2307 说；只在别的附录里提及的，没有正文位置。
            if (annex.Number is not { } number || FirstMention(context.Model, number.Letter) is not { } mention)
                continue;
            if (furthest is { } last && mention.Span.Start < last.Span.Start)
            {
                context.Report(Descriptors.AnnexOrder, mention.Span, annex.Designation, before!.Designation)
                    .Assuming(annex)
                    .Assuming(before)
                    .WithRelated(RelatedKind.Conflict, last.Span, "related.first-mention")
                    .WithFix(() => MoveBefore(context.Model, annex, mention));
                return;
            }

            (furthest, before) = (mention, annex);
        }
    }

    // 移到第一个比它晚提及的附录之前；各附录的编号和提及随之而变。
    private static IEnumerable<DraftEdit> MoveBefore(DraftModel model, AnnexSyntax annex, AnnexMention mention)
    {
        var before = model.Annexes.First(other => other.Number is { } number && FirstMention(model, number.Letter) is { } later && later.Span.Start > mention.Span.Start);
        return before.Span.Start < annex.Span.Start ? MovedDivision.Before(model, annex, before, model.Annexes) : [];
    }

    private static AnnexMention? FirstMention(DraftModel model, char letter)
    {
        foreach (var mention in model.AnnexMentions)
        {
            if (mention.Letter == letter && mention is { IsExternal: false, Inside: null }
                && mention.Zone.Region is DraftRegion.Terms or DraftRegion.Symbols or DraftRegion.Body)
                return mention;
        }

        return null;
    }
}
