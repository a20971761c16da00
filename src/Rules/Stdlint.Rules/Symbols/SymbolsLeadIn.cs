using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Symbols;

// GB/T 1.1—2020，8.8.2：三种引导语之一。并入第3章的，由 STD3401 说。
public sealed class SymbolsLeadIn : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        // Of an empty clause there is nothing to lead in (STD1014).
        if (context.Node is ClauseSyntax { Element: ElementKind.Symbols } clause && clause.Children.Length > 0)
            FixedLeadIn.Check(context, clause, FixedPhraseKind.SymbolsLeadIn, Descriptors.SymbolsLeadIn, Descriptors.SymbolsLeadInMissing, Descriptors.SymbolsLeadInOtherEdition, Prescribed(context.Model, clause));
    }

    /// <summary>That of the three that fits what is listed, else the title.</summary>
    private static FixedPhrase Prescribed(DraftModel model, ClauseSyntax clause)
    {
        if (FixedPhrases.Of(model.Edition.Value).Symbols is not { Texts: [var symbols, var abbreviations, var both] } phrase)
            return FixedPhrase.None;
        var entries = model.SymbolEntries;
        var hasAbbreviations = clause.Title.Contains("缩略语", StringComparison.Ordinal);
        var hasSymbols = clause.Title.Contains("符号", StringComparison.Ordinal) || !hasAbbreviations;
        if (!entries.IsEmpty && entries.All(static entry => entry.IsAbbreviation))
            (hasSymbols, hasAbbreviations) = (false, true);
        else if (!entries.IsEmpty && entries.All(static entry => entry.IsQuantitySymbol))
            (hasSymbols, hasAbbreviations) = (true, false);
        return phrase with { Texts = [hasSymbols && hasAbbreviations ? both : hasSymbols ? symbols : abbreviations] };
    }
}
