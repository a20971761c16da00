using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.2。单个“可”也说能力，只作提示。
public sealed class NoteRecommendation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var sentence in model.Sentences)
        {
            if (sentence is not { Provision: ProvisionType.Recommendation or ProvisionType.Permission, IsInherited: false, Zone.Role: TextRole.Note }
                || sentence.Zone.Region is DraftRegion.Foreword or DraftRegion.Introduction or DraftRegion.Scope or DraftRegion.Symbols
                || !model.IsPlainProvision(sentence) || model.RetellsOthers(sentence) || model.IsInForm(sentence.Node))
                continue;
            var isWeak = sentence.Provision == ProvisionType.Permission && sentence.TriggerSpan.Length == 1;
            if (isWeak && Vocabulary.WordsAfterStatingMay.LengthAt(context.Text.Content, sentence.TriggerSpan.End) > 0)
                continue;
            context.Report(Descriptors.NoteRecommendation, sentence.TriggerSpan, context.Text.StringOf(sentence.Span))
                .Assuming(sentence.Node).Assuming(isWeak ? RecognitionConfidence.Low : RecognitionConfidence.High);
        }
    }
}
