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
        foreach (var phrase in context.Model.FixedPhrases)
        {
            if (phrase.Kind != kind || !clause.Span.Contains(phrase.Span))
                continue;
            if (phrase.Fit >= PhraseFit.Typographic && phrase.Edition == context.Model.Edition.Value)
                return;
            found ??= phrase;
        }

        if (found is null)
            context.Report(missing, clause.HeadingSpan).Assuming(clause);
        else if (found is { Fit: >= PhraseFit.Typographic, Edition: { } edition })
            context.Report(otherEdition, found.Span, YearOf(edition)).Assuming(clause);
        else
            context.Report(different, found.Span).Assuming(clause);
    }

    private static string YearOf(DraftEdition edition) => edition switch
    {
        DraftEdition.Edition1993 => "1993",
        DraftEdition.Edition2000 => "2000",
        DraftEdition.Edition2009 => "2009",
        _ => "2020",
    };
}
