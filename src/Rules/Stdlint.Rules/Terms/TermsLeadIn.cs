using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.2：三种引导语之一。
public sealed class TermsLeadIn : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is ClauseSyntax { Element: ElementKind.TermsAndDefinitions } clause && HasEntries(clause))
            FixedLeadIn.Check(context, clause, FixedPhraseKind.TermsLeadIn, Descriptors.TermsLeadIn, Descriptors.TermsLeadInMissing, Descriptors.TermsLeadInOtherEdition, FixedPhrases.Of(context.Model.Edition.Value).TermsLocal);
    }

    private static bool HasEntries(ClauseSyntax clause) => clause.Descendants().Any(node => node.Kind == SyntaxKind.TermEntry);
}
