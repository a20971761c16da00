using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1（应足够坚固、应较为便捷）。“应比较两次结果”“应相对于”另有意思，由词表的例外排除。
public sealed class QualitativeRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var lastSentence = -1;
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (verb is not { Form: ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai, IsAmbiguous: false } || !context.Model.ZoneAt(verb.Span.Start).IsProvision)
                continue;

            // 应无明显跳线、应基本平直：行业里常这样写，所以只提示。
            var vague = (verb.IsNegated ? Vocabulary.VagueExtentsAfterNot : Vocabulary.VagueExtents).LengthAt(context.Model.FoldedContent, verb.Span.End);
            var end = vague > 0 ? verb.Span.End + vague : verb.IsNegated ? 0 : EndOfDegree(context.Model.FoldedContent, verb.Span.End);
            var sentence = context.Model.SentenceAt(verb.Span.Start)?.Span.Start ?? verb.Span.Start;
            if (end == 0 || sentence == lastSentence)
                continue;
            lastSentence = sentence;
            Report(context, TextSpan.FromBounds(verb.Span.Start, end), vague > 0 ? RecognitionConfidence.Low : RecognitionConfidence.High);
        }

        // 引语里有“应”，列项里说“具有良好的……”。
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence is { Provision: ProvisionType.Requirement, IsInherited: true, Zone.IsProvision: true } && EndOfDegree(context.Model.FoldedContent, sentence.Span.Start) is var end and > 0)
                Report(context, TextSpan.FromBounds(sentence.Span.Start, end), RecognitionConfidence.High);
        }
    }

    /// <summary>The end of words such as 具有良好的; 0 where there are none.</summary>
    private static int EndOfDegree(string content, int start)
    {
        var degree = start + Vocabulary.VerbsOfHaving.LengthAt(content, start);
        var length = Vocabulary.DegreeWords.LengthAt(content, degree);
        return length == 0 || Vocabulary.DegreeWords.Exceptions is { } exceptions && exceptions.LengthAt(content, degree) > 0 ? 0 : degree + length;
    }

    private static void Report(DraftContext context, TextSpan span, RecognitionConfidence confidence) =>
        context.Report(Descriptors.QualitativeRequirement, span, context.Text.StringOf(span)).Assuming(confidence);
}
