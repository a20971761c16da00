using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4：规范标准的核心技术要素是要求和证实方法。证实方法可成章、并入要求、作规范性附录，也可在要求里写“按……试验”。
public sealed class VerificationMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!HasMethodInText(context.Model))
            CoreElement.Expect(context, DocumentType.Specification, Vocabulary.VerificationTitles, Descriptors.VerificationMissing);
    }

    private static bool HasMethodInText(DraftModel model)
    {
        foreach (var sentence in model.Sentences)
        {
            var text = model.Text.TextOf(sentence.Span);
            if (sentence.Zone.IsProvision && Vocabulary.VerificationVerbs.IsFoundIn(text) && Vocabulary.WordsBeforeMethod.IsFoundIn(text))
                return true;
        }

        return false;
    }
}
