using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，5.4.1、9.5.2。2009年版的固定用语写“本文件”；部分自称“本标准”的，由 STD1306 说。
public sealed class SelfReferenceMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var counts = new Dictionary<string, (int Count, SelfReference First)>(StringComparer.Ordinal);
        foreach (var reference in context.Model.SelfReferences)
        {
            if (reference.Zone.IsQuoted || reference.Zone.Region is DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Margin or DraftRegion.None
                || reference.Zone.Role == TextRole.Example || context.Model.FixedPhraseMatchAt(reference.Span.Start) is not null)
                continue;
            var (count, first) = counts.GetValueOrDefault(reference.Words, (0, reference));
            counts[reference.Words] = (count + 1, first);
        }

        if (counts.Count < 2 || (counts.Count == 2 && context.Model.IsPart && counts.ContainsKey("本部分") && counts.ContainsKey("本标准")))
            return;
        var ordered = counts.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.First.Span.Start).ToList();
        context.Report(Descriptors.SelfReferenceMixed, ordered[^1].Value.First.Span, string.Join('、', ordered.Select(pair => pair.Key)))
            .WithRelated(RelatedKind.Conflict, ordered[0].Value.First.Span, "related.conflict");
    }
}
