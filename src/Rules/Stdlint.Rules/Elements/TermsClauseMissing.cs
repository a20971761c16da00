using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.7.1。
public sealed class TermsClauseMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        // 术语标准的核心要素就是术语条目，可按概念分章。
        if (model.DocumentType.Value == DocumentType.Terminology || model.IsEngineering.Value)
            return;
        if (model.Clauses.IsEmpty || model.Clause(ElementKind.TermsAndDefinitions) is not null || model.MayBeCutOff)
            return;

        var before = model.Clause(ElementKind.NormativeReferences) ?? model.Clause(ElementKind.Scope);
        context.Report(Descriptors.TermsClauseMissing, before?.HeadingSpan ?? model.FirstClauseHeading)
            .WithFix(() => EmptyClause.After(model, before, "术语和定义", FixedPhrases.Of(model.Edition.Value).TermsNone));
    }
}
