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
            FixedLeadIn.Check(context, clause, FixedPhraseKind.SymbolsLeadIn, Descriptors.SymbolsLeadIn, Descriptors.SymbolsLeadInMissing, Descriptors.SymbolsLeadInOtherEdition);
    }
}
