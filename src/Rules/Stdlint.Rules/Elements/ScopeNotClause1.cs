using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.5.2。按正文中章的次序判断，编号错由 STD2002 说。
public sealed class ScopeNotClause1 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var clauses = context.Model.Clauses;
        if (context.Model.Clause(ElementKind.Scope) is not ClauseSyntax scope)
            return;

        var index = clauses.IndexOf(scope);
        if (index <= 0)
            return;

        context.Report(Descriptors.ScopeNotClause1, scope.HeadingSpan, index + 1)
            .Assuming(scope)
            .Assuming(clauses[index - 1])
            .WithFix(() => MovedDivision.Before(context.Model, scope, clauses[0], clauses));
    }
}
