using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.2。只差全半角和空白的，是标点规则的事。
public sealed class ReferencesLeadIn : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is ClauseSyntax { Element: ElementKind.NormativeReferences } clause && HasEntries(clause))
            FixedLeadIn.Check(context, clause, FixedPhraseKind.ReferencesLeadIn, Descriptors.ReferencesLeadIn, Descriptors.ReferencesLeadInMissing, Descriptors.ReferencesLeadInOtherEdition, FixedPhrases.Of(context.Model.Edition.Value).ReferencesIntroductoryText);
    }

    private static bool HasEntries(ClauseSyntax clause) => clause.Descendants().Any(node => node.Kind == SyntaxKind.ReferenceEntry);
}
