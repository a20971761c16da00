using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.1、8.5.3：本文件适用于……；术语标准也需要。
public sealed class ScopeApplicabilityMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope || !context.Model.HasScopeText || context.Model.MayBeCutOff)
            return;
        if (!context.Model.ScopeStates(Vocabulary.ScopeApplicabilityVerbs))
            context.Report(Descriptors.ScopeApplicabilityMissing, scope.HeadingSpan).Assuming(scope);
    }
}
