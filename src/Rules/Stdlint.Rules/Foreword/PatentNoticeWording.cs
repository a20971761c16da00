using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，D.2；2009 版的主语也可以是本标准、本部分。已识别的专利另按 D.3 写，不是这一句。
public sealed class PatentNoticeWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var edition = model.Edition.Value;
        var prescribed = FixedPhrases.Of(edition).PatentNotice.Text;
        if (prescribed.Length == 0 || context.Tree.Root.Foreword is not { } foreword)
            return;
        foreach (var phrase in model.FixedPhraseMatches)
        {
            if (phrase.Kind != FixedPhraseKind.PatentNotice || phrase.IsPhraseOf(edition) || !foreword.Span.Contains(phrase.Span) || !IsMeant(context.Text, phrase))
                continue;
            context.Report(Descriptors.PatentNoticeWording, phrase.Span, prescribed).Assuming(foreword)
                .WithFix(() => ForewordSentence.Instead(model, phrase, FixedPhrases.Of(edition).PatentNotice))
                .TrustedAs(ForewordSentence.TrustIn(phrase, edition));
            return;
        }
    }

    private static bool IsMeant(DraftText text, FixedPhraseMatch phrase) =>
        phrase.Fit >= PhraseFit.Near || Vocabulary.PatentNoticeWords.IsFoundIn(text.TextOf(phrase.Span));
}
