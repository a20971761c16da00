using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.2、9.5.4.2。图、表的脚注可以含要求；注里另有要求的由 STD5001 说。
public sealed class NormativeCitationInNote : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var citation in context.Model.Citations)
        {
            if (citation.Document is null || citation.TriggerSpan.IsEmpty || citation.Zone is not { Role: TextRole.Note or TextRole.Footnote } || citation.Zone.IsQuoted)
                continue;
            if (citation.Zone.Region is not (DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.Terms) || !IsDemanded(context, citation))
                continue;
            context.Report(Descriptors.NormativeCitationInNote, citation.Span, context.Text.StringOf(citation.Span));
        }
    }

    // “按GB/T 191标志”是指示，“符合GB/T 191的产品”只是说明。
    private static bool IsDemanded(DraftContext context, Citation citation)
    {
        var trigger = context.Text.TextOf(citation.TriggerSpan);
        if (context.Model.SentenceAt(citation.Span.Start) is not { } sentence)
            return false;
        return sentence.Provision == ProvisionType.Requirement && Vocabulary.NormativeCitationWords.Contains(trigger)
            || citation.TriggerSpan.Start == sentence.Span.Start && trigger is "按" or "按照" or "执行" or "遵照" or "依照";
    }
}
