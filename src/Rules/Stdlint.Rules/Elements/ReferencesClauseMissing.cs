using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.6.1。2009 版以前该章可选，由 rules.json 的版次限定。
public sealed class ReferencesClauseMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clauses.IsEmpty || model.IsEngineering.Value || model.Clause(ElementKind.NormativeReferences) is not null || model.MayBeCutOff)
            return;

        // 应有的位置在“范围”之后。
        var scope = model.Clause(ElementKind.Scope);
        context.Report(Descriptors.ReferencesClauseMissing, scope?.HeadingSpan ?? model.FirstClauseHeading)
            .WithFix(() => CitesStandards(model) ? [] : EmptyClause.After(model, scope, "规范性引用文件", FixedPhrases.Of(model.Edition.Value).ReferencesNone));
    }

    // 引用了文件的，清单由人写。
    private static bool CitesStandards(DraftModel model) =>
        model.StandardNumbers.Any(number => model.ZoneAt(number.Span.Start).Region is DraftRegion.Body or DraftRegion.Scope or DraftRegion.Terms or DraftRegion.Symbols or DraftRegion.NormativeAnnex or DraftRegion.UnstatedAnnex);
}
