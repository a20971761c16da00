using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
            if (!IsCounted(context.Model, reference))
                continue;
            var (count, first) = counts.GetValueOrDefault(reference.Words, (0, reference));
            counts[reference.Words] = (count + 1, first);
        }

        if (counts.Count < 2 || (counts.Count == 2 && context.Model.IsPart && counts.ContainsKey("本部分") && counts.ContainsKey("本标准")))
            return;
        var ordered = counts.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.First.Span.Start).ToList();
        // 2020 版只有一种自称；以前的按多数。
        var wanted = context.Model.Edition.Value == DraftEdition.Edition2020 ? "本文件" : ordered[0].Key;
        context.Report(Descriptors.SelfReferenceMixed, ordered[^1].Value.First.Span, string.Join('、', ordered.Select(pair => pair.Key)))
            .WithRelated(RelatedKind.Conflict, ordered[0].Value.First.Span, "related.conflict")
            .WithFix(() => Unify(context.Model, wanted), wanted);
    }

    private static IEnumerable<DraftEdit> Unify(DraftModel model, string wanted)
    {
        foreach (var reference in model.SelfReferences)
        {
            if (reference.Words != wanted && IsCounted(model, reference))
                yield return DraftEdit.Replace(reference.Span, wanted);
        }
    }

    private static bool IsCounted(DraftModel model, SelfReference reference) =>
        !reference.Zone.IsQuoted && reference.Zone.Region is not (DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Margin or DraftRegion.None)
        && reference.Zone.Role != TextRole.Example && model.FixedPhraseMatchAt(reference.Span.Start) is null;
}
