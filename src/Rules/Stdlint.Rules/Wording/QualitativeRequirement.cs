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
        var content = context.Model.FoldedContent;
        var lastSentence = -1;
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (verb is not { Form: ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai, IsAmbiguous: false })
                continue;

            // 应无明显跳线、应基本平直：行业里常这样写，所以只提示。
            var vague = (verb.IsNegated ? Vocabulary.VagueExtentsAfterNot : Vocabulary.VagueExtents).LengthAt(content, verb.Span.End);
            var degree = verb.Span.End + (vague > 0 ? 0 : Vocabulary.VerbsOfHaving.LengthAt(content, verb.Span.End));
            var length = vague > 0 ? vague : verb.IsNegated ? 0 : Vocabulary.DegreeWords.LengthAt(content, degree);
            if (length == 0 || Vocabulary.DegreeWords.Exceptions is { } exceptions && exceptions.LengthAt(content, degree) > 0 || !context.Model.ZoneAt(verb.Span.Start).IsProvision)
                continue;
            var sentence = context.Model.SentenceAt(verb.Span.Start)?.Span.Start ?? verb.Span.Start;
            if (sentence == lastSentence)
                continue;
            lastSentence = sentence;
            var span = TextSpan.FromBounds(verb.Span.Start, degree + length);
            context.Report(Descriptors.QualitativeRequirement, span, context.Text.StringOf(span)).Assuming(vague > 0 ? RecognitionConfidence.Low : RecognitionConfidence.High);
        }
    }
}
