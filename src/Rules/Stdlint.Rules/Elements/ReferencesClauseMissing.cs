using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.6.1。2009 版以前该章可选，由 rules.json 的版次限定。
public sealed class ReferencesClauseMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clauses.IsEmpty || model.IsEngineering.Value || model.Clause(ElementKind.NormativeReferences) is not null)
            return;

        // 应有的位置在“范围”之后。
        var place = model.Clause(ElementKind.Scope)?.HeadingSpan ?? model.FirstClauseHeading;
        context.Report(Descriptors.ReferencesClauseMissing, place);
    }
}
