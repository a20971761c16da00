using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

/// <summary>What clauses 2 and 3 have in common: an introductory text that their edition prescribes word for word.</summary>
internal static class FixedLeadIn
{
    public static void Check(
        NodeContext context,
        ClauseSyntax clause,
        FixedPhraseKind kind,
        DiagnosticDescriptor different,
        DiagnosticDescriptor missing,
        DiagnosticDescriptor otherEdition)
    {
        FixedPhraseMatch? found = null;
        foreach (var phrase in context.Model.FixedPhraseMatches)
        {
            if (phrase.Kind != kind || !clause.Span.Contains(phrase.Span))
                continue;
            if (phrase.IsPhraseOf(context.Model.Edition.Value) || phrase.SaysNone)
                return;
            found ??= phrase;
        }

        if (found is null)
            context.Report(missing, clause.HeadingSpan).Assuming(clause);
        else if (found.Fit >= PhraseFit.Typographic && found.Editions != EditionSet.None)
            context.Report(otherEdition, found.Span, DraftWords.Of(LatestOf(found.Editions))).Assuming(clause);
        else
            context.Report(different, found.Span).Assuming(clause);
    }

    private static DraftEdition LatestOf(EditionSet editions) =>
        editions.Contains(DraftEdition.Edition2020) ? DraftEdition.Edition2020
        : editions.Contains(DraftEdition.Edition2009) ? DraftEdition.Edition2009
        : editions.Contains(DraftEdition.Edition2000) ? DraftEdition.Edition2000
        : DraftEdition.Edition1993;
}
