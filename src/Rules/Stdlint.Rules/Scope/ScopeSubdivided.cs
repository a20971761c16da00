using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.2：确有必要时可细分为条。
public sealed class ScopeSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is ClauseSyntax { Element: ElementKind.Scope, Subclauses: [var first, _, ..] } scope)
            context.Report(Descriptors.ScopeSubdivided, first.HeadingSpan, scope.Subclauses.Length).Assuming(first);
    }
}
