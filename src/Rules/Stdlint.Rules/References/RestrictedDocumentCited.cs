using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.4.1、8.6.3.2：不能公开获得的文件不应规范性引用。企业标准可以引用自己的标准；团体标准在规定的条件下可以引用，不报。
public sealed class RestrictedDocumentCited : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var isEnterprise = context.Model.Kind.Value == DraftKind.Enterprise;
        foreach (var (entry, document, title) in context.Model.NormativeReferences.Entries)
        {
            if (document is { Issuer: StandardNumberIssuer.Enterprise } && !isEnterprise)
                context.Report(Descriptors.RestrictedDocumentCited, document.Span, context.Text.StringOf(document.Span)).Assuming(entry);
            else if (!isEnterprise && Vocabulary.RestrictedDocumentWords.IsFoundIn(context.Text.TextOf(title)))
                context.Report(Descriptors.RestrictedDocumentCited, title, context.Text.StringOf(title)).Assuming(entry);
        }
    }
}
