using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.5。标题写成“适用范围”等的，由 STD1012 说。
public sealed class ScopeMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // GB/T 1.1—1993 的首章是“主题内容与适用范围”。
        if (context.Model.Edition.Value == DraftEdition.Edition1993 || context.Model.Clauses.IsEmpty)
            return;
        if (context.Model.Clause(ElementKind.Scope) is null)
            context.Report(Descriptors.ScopeMissing, context.Model.FirstClauseHeading);
    }
}
