using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Annexes;
using Stdlint.Rules.Foreword;
using Stdlint.Rules.References;
using Stdlint.Rules.Terms;

namespace Stdlint.Rules.Consistency;

/// <summary>
/// Puts the fixed words of 2020 in place of those of earlier editions, all at once: drafting basis, introductory texts, patent notice, self-references, status of
/// annexes, sources of terms.
/// </summary>
internal static class EditionMigration
{
    /// <summary>No edits where one of the fixed sentences is not plain, so that half of the draft would stay behind.</summary>
    public static List<DraftEdit> To2020(DraftModel model)
    {
        var phrases = FixedPhrases.Of(DraftEdition.Edition2020);
        var edits = new List<DraftEdit>();
        var replaced = new List<TextSpan>();
        foreach (var phrase in model.FixedPhraseMatches)
        {
            if (phrase.Editions == EditionSet.None || phrase.Editions.Contains(DraftEdition.Edition2020) || phrase.Kind is FixedPhraseKind.PatentStatement or FixedPhraseKind.SymbolsLeadIn)
                continue;
            if (Instead(model, phrase, phrases) is not { } edit)
                return [];
            edits.Add(edit);
            replaced.Add(phrase.Span);
        }

        foreach (var entry in model.TermEntries)
        {
            if (entry.SourceSpan.IsEmpty || model.StandardNumbersIn(entry.SourceSpan) is not [var number, ..] || model.Text.TextOf(entry.SourceSpan).Contains("来源", StringComparison.Ordinal)
                || SourceNoteFormat.Repair(model.Text, entry.SourceSpan, number, is2020: true) is not { } edit)
                continue;
            edits.Add(edit);
            replaced.Add(entry.SourceSpan);
        }

        foreach (var reference in model.SelfReferences)
        {
            if (SelfReferenceWording.IsAtFault(reference) && !replaced.Exists(span => span.Contains(reference.Span)))
                edits.Add(DraftEdit.Replace(reference.Span, SelfReferenceWording.Prescribed));
        }

        if (phrases.AnnexStatus.Texts is [var normative, var informative])
            edits.AddRange(AnnexStatusEdit.Rewrite(model, normative, informative));
        return edits;
    }

    private static DraftEdit? Instead(DraftModel model, FixedPhraseMatch phrase, FixedPhrases phrases) => phrase.Kind switch
    {
        FixedPhraseKind.DraftingBasis => ForewordSentence.Instead(model, phrase, phrases.DraftingBasis),
        FixedPhraseKind.PatentNotice => ForewordSentence.Instead(model, phrase, phrases.PatentNotice),
        FixedPhraseKind.ReferencesLeadIn => FixedLeadIn.Instead(model, phrase.Span, phrase.SaysNone ? phrases.ReferencesNone : phrases.ReferencesIntroductoryText),
        _ when model.StandardNumbersIn(phrase.Span).IsEmpty => FixedLeadIn.Instead(model, phrase.Span, phrase.SaysNone ? phrases.TermsNone : phrases.TermsLocal),
        _ => null,
    };
}
