using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，9.5.4.2.2：资料性引用的文件均应列入参考文献。没有参考文献的，由 STD3701 说。
public sealed class InformativeReferenceUnlisted : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Bibliography is not { } bibliography)
            return;
        var listed = NormalizedText.Of(bibliography.Text);
        foreach (var citation in InformativeCitations.OutsideClause2(context))
        {
            var isListed = citation.Document is { } document
                ? context.Model.Bibliography.Find(document) is not null
                : listed.Contains(NormalizedText.Of(context.Text.TextOf(citation.Span)).Trim('《', '》'), StringComparison.Ordinal);
            if (!isListed)
                context.Report(Descriptors.InformativeReferenceUnlisted, citation.Span, context.Text.StringOf(citation.Span)).Assuming(bibliography)
                    .WithFix(() => citation.Document is { } cited ? BibliographyEdit.Insert(context.Model, cited) : BibliographyEdit.Insert(context.Model, ReferenceCategory.OtherDocument, context.Text.TextOf(citation.Span).Trim("《》").ToString()));
        }
    }
}
