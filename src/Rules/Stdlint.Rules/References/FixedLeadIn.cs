using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
        DiagnosticDescriptor otherEdition,
        FixedPhrase? prescribed = null)
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
            context.Report(missing, clause.HeadingSpan).Assuming(clause).WithFix(() => Insert(context.Model, clause, prescribed ?? FixedPhrase.None)).TrustedAs(FixSafety.Unsafe);
        else
            OfferPrescribed(context, Report(found), found, prescribed ?? FixedPhrase.None);

        ReportedDiagnostic Report(FixedPhraseMatch found) => found.Fit >= PhraseFit.Typographic && found.Editions != EditionSet.None
            ? context.Report(otherEdition, found.Span, DraftWords.Of(LatestOf(found.Editions))).Assuming(clause)
            : context.Report(different, found.Span).Assuming(clause);
    }

    // 引导语换成规定的那一句。写成几段的、提到别的文件的、另有一种说法可选的，由人改；完全另写的，由人确认。
    private static void OfferPrescribed(NodeContext context, ReportedDiagnostic report, FixedPhraseMatch found, FixedPhrase prescribed)
    {
        report.WithFix(() =>
        {
            var text = context.Text.TextOf(found.Span);
            var isOne = !text.Contains('\n') && prescribed is { Status: PhraseStatus.Prescribed, Texts: [var only] } && !only.Contains('…');
            var namesOther = context.Model.StandardNumbers.Any(number => found.Span.Contains(number.Span)) || text.Contains("界定", StringComparison.Ordinal);
            return isOne && !namesOther ? DraftEdit.Replace(found.Span, prescribed.Text) : null;
        });
        if (found.Fit < PhraseFit.Near)
            report.TrustedAs(FixSafety.Unsafe);
    }

    /// <summary>The prescribed text as the first paragraph of the clause; null where the edition has more than one, or the draft no ordinary paragraph to follow.</summary>
    public static InsertParagraphs? Insert(DraftModel model, ClauseSyntax clause, FixedPhrase prescribed)
    {
        if (prescribed is not { Status: PhraseStatus.Prescribed, Texts: [var only] } || only.Contains('…') || clause.HeadingBlock < 0 || InsertedDivision.OrdinaryParagraph(model) is not { } like)
            return null;
        return new InsertParagraphs(clause.HeadingBlock, InsertionSide.After, [new NewParagraph(only, like)]);
    }

    /// <summary>The prescribed text in place of one that stands in one line; null where it does not, or the edition has none.</summary>
    public static ReplaceText? Instead(DraftModel model, TextSpan found, FixedPhrase prescribed) =>
        prescribed is { Status: PhraseStatus.Prescribed, Texts: [var only] } && !only.Contains('…') && !model.Text.TextOf(found).ContainsAny('\n', '\uFFFC') ? DraftEdit.Replace(found, only) : null;

    private static DraftEdition LatestOf(EditionSet editions) =>
        editions.Contains(DraftEdition.Edition2020) ? DraftEdition.Edition2020
        : editions.Contains(DraftEdition.Edition2009) ? DraftEdition.Edition2009
        : editions.Contains(DraftEdition.Edition2000) ? DraftEdition.Edition2000
        : DraftEdition.Edition1993;
}
