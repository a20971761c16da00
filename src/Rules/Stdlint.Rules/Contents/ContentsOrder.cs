using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2。正文次序本来就错的，由 STD1011 说。
public sealed class ContentsOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        ContentsItem? before = null;
        foreach (var item in model.ContentsItems)
        {
            if (item.Kind is ContentsItemKind.Contents or ContentsItemKind.Other)
                continue;
            if (before is not null && Rank(item.Kind) < Rank(before.Kind))
            {
                if (item.Target is null || before.Target is null || item.Target.Span.Start < before.Target.Span.Start)
                {
                    context.Report(Descriptors.ContentsOrder, model.WordsOf(item.Entry), context.Text.StringOf(model.WordsOf(item.Entry)), context.Text.StringOf(model.WordsOf(before.Entry)))
                        .WithRelated(RelatedKind.Conflict, model.WordsOf(before.Entry), "related.entry-before");
                }

                return;
            }

            before = item;
        }
    }

    private static int Rank(ContentsItemKind kind) => kind switch
    {
        ContentsItemKind.Subclause => (int)ContentsItemKind.Clause,
        ContentsItemKind.AnnexSubclause => (int)ContentsItemKind.Annex,
        _ => (int)kind,
    };
}
