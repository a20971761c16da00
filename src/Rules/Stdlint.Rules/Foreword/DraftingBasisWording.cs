using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 a）。只差全半角和空白的，是标点规则的事；另按 GB/T 1.2、GB/T 20001 起草的，固定句中多列这些文件。
public sealed class DraftingBasisWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var edition = model.Edition.Value;
        var prescribed = FixedPhrases.Of(edition).DraftingBasis.Text;
        if (prescribed.Length == 0)
            return;
        foreach (var phrase in model.FixedPhraseMatches)
        {
            if (phrase.Kind != FixedPhraseKind.DraftingBasis || phrase.IsPhraseOf(edition) || NamesMoreDocuments(context.Text, phrase, prescribed))
                continue;
            context.Report(Descriptors.DraftingBasisWording, phrase.Span, prescribed).Assuming(context.Tree.Root.Foreword!)
                .WithFix(() => ForewordSentence.Instead(model, phrase, FixedPhrases.Of(edition).DraftingBasis))
                .TrustedAs(ForewordSentence.TrustIn(phrase, edition));
            return;
        }
    }

    private static bool NamesMoreDocuments(DraftText text, FixedPhraseMatch phrase, string prescribed)
    {
        var titleEnd = prescribed.IndexOf('》') + 1;
        if (titleEnd == 0)
            return false;
        var written = NormalizedText.Of(text.TextOf(phrase.Span));
        var before = NormalizedText.Of(prescribed.AsSpan(0, titleEnd));
        var after = NormalizedText.Of(prescribed.AsSpan(titleEnd));
        return written.StartsWith(before, StringComparison.Ordinal) && written.EndsWith(after, StringComparison.Ordinal)
            && written.Length > before.Length + after.Length
            && written[before.Length] is '和' or '、' or '及' or '与' or ',';
    }
}
