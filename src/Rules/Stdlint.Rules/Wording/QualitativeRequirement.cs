using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

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
            if (verb is not { Form: ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai, IsNegated: false, IsAmbiguous: false })
                continue;

            var degree = verb.Span.End + Vocabulary.VerbsOfHaving.LengthAt(content, verb.Span.End);
            var length = Vocabulary.DegreeWords.LengthAt(content, degree);
            if (length == 0 || Vocabulary.DegreeWords.Exceptions is { } exceptions && exceptions.LengthAt(content, degree) > 0 || !context.Model.ZoneAt(verb.Span.Start).IsProvision)
                continue;
            var sentence = context.Model.SentenceAt(verb.Span.Start)?.Span.Start ?? verb.Span.Start;
            if (sentence == lastSentence)
                continue;
            lastSentence = sentence;
            var span = TextSpan.FromBounds(verb.Span.Start, degree + length);
            context.Report(Descriptors.QualitativeRequirement, span, context.Text.StringOf(span));
        }
    }
}
