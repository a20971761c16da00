using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.10—2014，6.8.2：产品标准不规范性引用管理体系标准。列入第2章的是一处，条文里的引用由此而来。
public sealed class ProductCitesManagementSystem : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value != DocumentType.Product)
            return;
        foreach (var listed in context.Model.NormativeReferences.Entries)
        {
            if (listed.Document is { } document && IsManagementSystem(document))
                context.Report(Descriptors.ProductCitesManagementSystem, document.Span, context.Text.StringOf(document.Span)).Assuming(listed.Entry);
        }

        foreach (var citation in context.Model.Citations)
        {
            if (citation is { Role: CitationRole.Normative, Document: { } document } && IsManagementSystem(document) && context.Model.NormativeReferences.Entries.All(listed => listed.Document?.Key != document.Key))
                context.Report(Descriptors.ProductCitesManagementSystem, citation.Span, context.Text.StringOf(citation.Span));
        }
    }

    private static bool IsManagementSystem(StandardNumber document) => document.Part.Length == 0 && Vocabulary.ManagementSystemStandards.Contains(document.Key.Replace(" ", "", StringComparison.Ordinal));
}
