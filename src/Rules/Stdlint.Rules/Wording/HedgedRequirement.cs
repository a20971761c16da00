using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.4.2.2。管理体系标准按GB/T 20001.11写“应考虑”，降为提示。
public sealed class HedgedRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var content = context.Model.FoldedContent;
        var lastSentence = -1;
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (verb is not { Form: ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai, IsAmbiguous: false })
                continue;

            var hedge = verb.Span.End;
            while (Vocabulary.AdverbsAfterShall.LengthAt(content, hedge) is var adverb and > 0)
                hedge += adverb;
            var length = Vocabulary.HedgeWords.LengthAt(content, hedge);
            if (length == 0 || !context.Model.ZoneAt(verb.Span.Start).IsProvision)
                continue;
            var sentence = context.Model.SentenceAt(verb.Span.Start)?.Span.Start ?? verb.Span.Start;
            if (sentence == lastSentence)
                continue;

            lastSentence = sentence;
            Report(context, verb.Span, new TextSpan(hedge, length));
        }
    }

    private static void Report(DraftContext context, TextSpan verb, TextSpan hedge)
    {
        var report = context.Report(Descriptors.HedgedRequirement, TextSpan.FromBounds(verb.Start, hedge.End), context.Text.StringOf(hedge))
            .WithFix(() => DraftEdit.Replace(verb, "宜"));
        if (context.Model.DocumentType.Value == DocumentType.ManagementSystem)
            report.Assuming(RecognitionConfidence.Low);
    }
}
