using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.10—2014，第5章、6.5.1：产品标准唯一必备的技术要素是技术要求。章名不叫“要求”而有要求型条款的，不缺；试验方法、检验规则、标志和包装里的要求不是产品的要求。
public sealed class ProductStandardCore : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!CoreElement.IsOfType(context, DocumentType.Product))
            return;
        foreach (var clause in context.Model.Clauses)
        {
            if (clause.Element == ElementKind.Other && !IsAboutChecking(clause.Title) && HasRequirement(context.Model, clause))
                return;
        }

        CoreElement.Expect(context, DocumentType.Product, Vocabulary.ProductRequirementTitles, Descriptors.ProductStandardCore);
    }

    private static bool IsAboutChecking(string title) =>
        Vocabulary.TestsTitleWords.LengthEndingAt(title, title.Length) > 0 || Vocabulary.ProductTitleWords.LengthAt(title, 0) > 0;

    // 要求也可列成表：项目、指标。
    private static bool HasRequirement(DraftModel model, ClauseSyntax clause) =>
        VerificationPairs.HasRequirement(model, clause) || clause.Descendants().Any(static node => node is TableSyntax { IsLayout: false });
}
