using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.4.2.3。“一般缺陷”“一般工业固体废物”是名称，所以“一般”只认紧接着能愿动词、介词或“情况下”的。
public sealed class UsuallyWithShall : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var farthest = context.Options<UsuallyWithShallOptions>().MaxDistance;
        var lastSentence = -1;
        foreach (var word in model.WordHits[Vocabulary.UsuallyWords])
        {
            if (!word.Zone.IsProvision || VerbNear(model, word.Span, farthest) is not { } verb)
                continue;
            var sentence = model.SentenceAt(word.Span.Start)?.Span.Start ?? word.Span.Start;
            if (sentence == lastSentence)
                continue;
            lastSentence = sentence;
            context.Report(Descriptors.UsuallyWithShall, TextSpan.FromBounds(Math.Min(word.Span.Start, verb.Span.Start), Math.Max(word.Span.End, verb.Span.End)), context.Text.StringOf(word.Span));
        }
    }

    /// <summary>The 应 right before the word, or soon after it in the same comma unit.</summary>
    private static ModalVerb? VerbNear(DraftModel model, TextSpan word, int farthest)
    {
        var unit = model.CommaUnitAt(word.Start);
        foreach (var verb in model.ModalVerbsIn(unit))
        {
            if (verb is not { Form: ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai, IsAmbiguous: false })
                continue;
            if (verb.Span.End == word.Start || verb.Span.Start >= word.End && verb.Span.Start - word.End <= farthest && LeadsToVerb(model, word, verb))
                return verb;
        }

        return null;
    }

    private static bool LeadsToVerb(DraftModel model, TextSpan word, in ModalVerb verb) =>
        model.Text.Content[word.Start] is not '一'
        || word.Length > 2
        || word.End == verb.Span.Start
        || Vocabulary.WordsAfterUsually.LengthAt(model.FoldedContent, word.End) > 0;
}
