using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.2。
public sealed class NoReferencesButList : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clause(ElementKind.NormativeReferences) is not { } clause || model.FixedPhraseMatch(FixedPhraseKind.ReferencesLeadIn) is not { SaysNone: true } phrase)
            return;
        if (model.NormativeReferences.Entries is [{ Document: { } listed }, ..])
        {
            context.Report(Descriptors.NoReferencesButList, phrase.Span, context.Text.StringOf(listed.Span)).Assuming(clause).WithRelated(RelatedKind.Conflict, listed.Span, "related.conflict")
                .WithFix(() => FixedLeadIn.Instead(model, phrase.Span, FixedPhrases.Of(model.Edition.Value).ReferencesIntroductoryText));
            return;
        }

        foreach (var citation in model.Citations)
        {
            if (citation is not { Role: CitationRole.Normative, Document: { Number.Length: > 0 } cited })
                continue;
            context.Report(Descriptors.NoReferencesButListCited, phrase.Span, context.Text.StringOf(cited.Span)).Assuming(clause).WithRelated(RelatedKind.Conflict, cited.Span, "related.conflict");
            return;
        }
    }
}
