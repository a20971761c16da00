using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Adoption;

// GB/T 1.2—2020：修改采用的，前言或附录给出技术差异及其原因。
public sealed class TechnicalDifferencesMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Foreword is not { } foreword || Vocabulary.TechnicalDifferenceWords.IsFoundIn(context.Text.Content))
            return;
        foreach (var sentence in context.Model.SentencesIn(foreword.Span))
        {
            var text = context.Text.TextOf(sentence.Span);
            if (context.Model.SelfReferencesIn(sentence.Span).IsEmpty || !Vocabulary.ModifiedAdoptionWords.IsFoundIn(text) || !NamesIso(context.Model, sentence))
                continue;
            context.Report(Descriptors.TechnicalDifferencesMissing, sentence.Span);
            return;
        }
    }

    private static bool NamesIso(DraftModel model, in Sentence sentence)
    {
        foreach (var number in model.StandardNumbersIn(sentence.Span))
        {
            if (number.IsForeign)
                return true;
        }

        return false;
    }
}
