using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.8—2023：评价标准有评价指标体系、取值规则和评价结果。2024年6月以前发布的，当时还没有这份标准。
public sealed class EvaluationCore : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.CoverDate(CoverFieldKind.PublicationDate) is { Year: > 0 and < 2024 })
            return;
        CoreElement.Expect(context, DocumentType.Evaluation, Vocabulary.EvaluationIndicatorTitles, Descriptors.EvaluationCore);
        if (!context.Model.HasProvisionWith(Vocabulary.EvaluationResultTitles))
            CoreElement.Expect(context, DocumentType.Evaluation, Vocabulary.EvaluationResultTitles, Descriptors.EvaluationCoreResults);
    }
}
