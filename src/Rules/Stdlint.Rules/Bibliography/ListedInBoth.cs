using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，9.5.4.2：规范性引用的文件只列入第2章。分别引用不同年份的，各列各的；不注日期的引用包括各个年份。
public sealed class ListedInBoth : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var listed in context.Model.Bibliography.Entries)
        {
            if (listed.Document is { Number.Length: > 0 } document && context.Model.NormativeReferences.Find(document) is { Document: { } other }
                && other.Key == document.Key && (other.Year == document.Year || other.Year == 0 || document.Year == 0))
            {
                context.Report(Descriptors.ListedInBoth, document.Span, context.Text.StringOf(document.Span))
                    .Assuming(listed.Entry)
                    .WithRelated(RelatedKind.Conflict, other.Span, "related.conflict")
                    .WithFix(() => BibliographyEdit.Remove(context.Model, listed) ?? []);
            }
        }
    }
}
