using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.1、8.5.3：本文件规定了、确立了、描述了、提供了、给出了、界定了……
public sealed class ScopeSubjectMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope || !context.Model.HasScopeText || context.Model.MayBeCutOff)
            return;
        if (!context.Model.ScopeStates(Vocabulary.ScopeSubjectVerbs))
            context.Report(Descriptors.ScopeSubjectMissing, scope.HeadingSpan).Assuming(scope);
    }
}
